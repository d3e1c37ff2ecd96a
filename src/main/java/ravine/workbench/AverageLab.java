package ravine.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import ravine.Mistake;
import ravine.average.AverageChart;
import ravine.average.AverageCorrection;
import ravine.average.AveragePanel;
import ravine.average.AverageTable;
import ravine.average.ExponentialAverage;
import ravine.average.MethodAverage;
import ravine.average.NoiseVariance;
import ravine.average.Series;
import ravine.draw.Theme;
import ravine.figure.Figure;

/**
 * The averages laboratory: a series, the averages over it, and the value at which the weights of one are shown; no part of the session. It
 * caches the last chart. The mouse over it shows weights; pressed it goes through the steps, or keeps the value.
 */
public final class AverageLab implements Gestures {

    /** The most averages over one series. */
    public static final int MOST = AverageSettings.MOST;

    private final ObservableValue<Shown> shown;
    private final Edits edits;
    private final PanelOutput output;
    private final AverageSeries source;
    private final ObjectProperty<AverageChoice> chosen = new SimpleObjectProperty<>(AverageSettings.FIRST.series());
    private final ObjectProperty<List<ExponentialAverage>> averages =
            new SimpleObjectProperty<>(AverageSettings.FIRST.averages());
    private final BooleanProperty means = new SimpleBooleanProperty(AverageSettings.FIRST.means());
    private final IntegerProperty front = new SimpleIntegerProperty();
    private final IntegerProperty place = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<Optional<Pixel>> under = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AverageCharts charts;

    AverageLab(ObservableValue<Shown> shown, Edits edits, PanelOutput output, Threads threads) {
        this.shown = shown;
        this.edits = edits;
        this.output = output;
        source = new AverageSeries(shown, threads);
        charts = new AverageCharts(threads);
    }

    /** The series that is averaged. */
    public ObjectProperty<AverageChoice> chosen() {
        return chosen;
    }

    public ObjectProperty<List<ExponentialAverage>> averages() {
        return averages;
    }

    /** Whether the plain mean of the last 1/(1 − β) values stands beside each. */
    public BooleanProperty means() {
        return means;
    }

    AverageSettings settings() {
        return new AverageSettings(chosen.get(), averages.get(), means.get());
    }

    void set(AverageSettings settings) {
        chosen.set(settings.series());
        averages.set(settings.averages());
        means.set(settings.means());
    }

    /** The place of the average whose weights are shown. */
    public IntegerProperty front() {
        return front;
    }

    /** The number of the value at which weights are shown while the mouse is elsewhere; 0 if at none. */
    public IntegerProperty place() {
        return place;
    }

    /** Where the mouse is in the chart, if it is there. */
    public ReadOnlyObjectProperty<Optional<Pixel>> under() {
        return under.getReadOnlyProperty();
    }

    /** All that can be chosen. */
    public List<AverageChoice> choices() {
        return source.choices();
    }

    /** Changes an average, if it is still there. */
    public void change(int index, UnaryOperator<ExponentialAverage> change) {
        var changed = new ArrayList<>(averages.get());
        if (index < changed.size()) {
            changed.set(index, change.apply(changed.get(index)));
            averages.set(List.copyOf(changed));
        }
    }

    /** Adds one that keeps half as much less than the last. */
    public void add() {
        var all = new ArrayList<>(averages.get());
        var last = all.isEmpty() ? new ExponentialAverage(0.8, AverageCorrection.NONE) : all.get(all.size() - 1);
        all.add(new ExponentialAverage(Math.min(0.999, (1 + last.beta()) / 2), last.correction()));
        averages.set(List.copyOf(all));
    }

    /** Takes an average away, if it is still there: a button can be pressed again before its row is gone. */
    public void remove(int index) {
        var fewer = new ArrayList<>(averages.get());
        if (index < fewer.size()) {
            fewer.remove(index);
            front.set(Math.max(0, Math.min(front.get(), fewer.size() - 1)));
            averages.set(List.copyOf(fewer));
        }
    }

    /** The averages that the selected method keeps. */
    public List<MethodAverage> own() {
        return shown.getValue().run().map(MethodAverage::of).orElse(List.of());
    }

    /** Shows a memory of the method as the average that it is. */
    public void take(MethodAverage own) {
        chosen.set(new AverageChoice(AverageChoice.Source.TRACK, own.series()));
        averages.set(List.of(own.average()));
        front.set(0);
        edits.say(WindowWords.of("averages.taken", own.quantity(), own.series()));
    }

    private Series series() throws Mistake {
        try {
            return source.of(chosen.get());
        } catch (Mistake gone) {
            charts.forget();
            throw gone;
        }
    }

    /** How many values there are; 0 where there is no series. */
    public int length() {
        try {
            return series().length();
        } catch (Mistake gone) {
            return 0;
        }
    }

    /** The figure of so many pixels: what stands still of it is the same as long as only the play position or the mouse moves. A mistake says why there is none. */
    public Figure figure(double width, double height) throws Mistake {
        return panel(width, height, shown.getValue().theme()).figure(width, height);
    }

    private AveragePanel panel(double width, double height, Theme theme) throws Mistake {
        var wanted = wanted(series(), source.length(chosen.get()), width, height, theme);
        var chart = charts.of(wanted);
        return new AveragePanel(chart, wanted.steps(), front.get(), at(chart.length()), theme);
    }

    /** Changes when there is more to draw. */
    public List<ObservableValue<?>> redrawn() {
        return List.of(source.arrived(), source.following().progress(), charts.arrived());
    }

    /** Ends the work, for the chart is not shown any more. */
    public void hide() {
        source.forget();
        charts.forget();
    }

    private AverageCharts.Wanted wanted(Series series, int upTo, double width, double height, Theme theme) {
        return new AverageCharts.Wanted(
                series, averages.get(), means.get(), chosen.get().isOfSteps(), upTo, width, height, theme);
    }

    /** The number of the value under the mouse, or of that which was kept. */
    private OptionalInt at(int length) {
        var pixel = under.get();
        var chart = charts.last();
        if (chart.isPresent() && pixel.isPresent()) {
            double x = pixel.get().x();
            return chart.get().chart().frame().contains(x, pixel.get().y())
                    ? OptionalInt.of(place(chart.get(), x))
                    : OptionalInt.empty();
        }
        return place.get() > 0 ? OptionalInt.of(Math.min(place.get(), length)) : OptionalInt.empty();
    }

    private static int place(AverageChart chart, double x) {
        return (int) Math.max(
                1,
                Math.min(chart.length(), Math.rint(chart.chart().axes().at(x, 0).x1())));
    }

    /** What the chart shows, in words: at the value of the weights, or that of the shown step, or the last. */
    public String words(double width, double height) {
        try {
            var panel = panel(width, height, shown.getValue().theme());
            int length = panel.averages().length();
            int last = chosen.get().isOfSteps() ? Math.max(1, shown.getValue().step()) : length;
            return panel.words(at(length).orElse(Math.min(last, length)));
        } catch (Mistake gone) {
            return gone.sentence();
        }
    }

    /** What is to be said of the variance of noise, or of values that are still to come; empty for other series. */
    public String remark() {
        var coming = source.coming(chosen.get());
        if (coming.isPresent()) {
            return coming.get();
        }
        return chosen.get().equals(new AverageChoice(AverageChoice.Source.SIGNAL, "noise"))
                        && !averages.get().isEmpty()
                ? WindowWords.of("averages.variance", NoiseVariance.words(averages.get()))
                : "";
    }

    private static String csv(Series series, List<ExponentialAverage> averages) throws IOException {
        return CopiedText.text(out -> AverageTable.print(out, series, averages));
    }

    /** Copies the series with its averages as the command line prints them, or says why there are none, as while some values are still to come. */
    public void copy(Function<CopiedText, String> taken) {
        try {
            var series = source.whole(chosen.get());
            var kept = averages.get();
            output.copy(
                    series.length(),
                    () -> new CopiedText(csv(series, kept), WindowWords.count("averages.copied", series.length())),
                    taken);
        } catch (Mistake none) {
            edits.say(none.sentence());
        }
    }

    /** Saves the chart as large as it is with all values, or the numbers, by the file's ending; or says why there are none. */
    public void save(Path file, double width, double height) {
        try {
            var series = source.whole(chosen.get());
            var wanted = wanted(
                    series, series.length(), width, height, shown.getValue().theme());
            int weighed = front.get();
            var place = at(series.length());
            output.save(
                    file,
                    width,
                    height,
                    wanted.theme(),
                    (across, up, theme) -> new AveragePanel(AverageCharts.made(wanted), false, weighed, place, theme)
                            .figure(across, up),
                    () -> csv(series, wanted.averages()));
        } catch (Mistake none) {
            edits.say(none.sentence());
        }
    }

    @Override
    public void press(double x, double y, boolean shift) {
        drag(x, y);
    }

    @Override
    public void drag(double x, double y) {
        charts.last().map(chart -> place(chart, x)).ifPresent(charts.isOfSteps() ? edits::scrub : place::set);
    }

    @Override
    public void hover(double x, double y) {
        under.set(Optional.of(new Pixel(x, y)));
    }

    @Override
    public void leave() {
        under.set(Optional.empty());
    }
}
