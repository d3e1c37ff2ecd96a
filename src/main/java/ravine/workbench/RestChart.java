package ravine.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import ravine.figure.Figure;
import ravine.rest.AtRest;
import ravine.sweep.Cloud;

/**
 * How the ensemble of the selected method is spread over the last half of its steps, beside what theory says of that, found beside the
 * window.
 */
public final class RestChart {

    /** Known clouds are kept as they are, and are the same where they are equal. */
    private record Wanted(Cloud cloud, int track) {}

    /** A table has no more lines than about so many. */
    private static final int LINES = 200;

    private final ObservableValue<Shown> shown;
    private final PanelOutput output;
    private final CachedFinding<Wanted, Optional<RestFound.Spread>, Optional<Figure>> spread;
    private final RatesChart rates;
    private final BooleanProperty overRates = new SimpleBooleanProperty();

    RestChart(ObservableValue<Shown> shown, PanelOutput output, Threads threads) {
        this.shown = shown;
        this.output = output;
        spread = new CachedFinding<>(threads, (last, next) -> true);
        rates = new RatesChart(shown, threads);
    }

    /** Changes when there is more to draw. */
    public ObservableValue<?> redrawn() {
        return spread.job().result();
    }

    /** Shows the spread, as at first. */
    void begin() {
        overRates.set(false);
    }

    /** Whether the mean loss over the rate is shown instead of the spread at the shown one. */
    public BooleanProperty overRates() {
        return overRates;
    }

    public RatesChart rates() {
        return rates;
    }

    /** Ends the work, for the chart is not shown any more. */
    public void hide() {
        rates.hide();
        spread.forget();
    }

    /** Whether each method runs once, so that nothing is spread. */
    public boolean isAlone() {
        return shown.getValue().clouds().areNone();
    }

    private Cloud cloud() {
        var now = shown.getValue();
        return now.clouds().ofTracks().get(now.track());
    }

    /** Whether steps of a cloud are not computed yet, or were left. */
    private boolean isComing(Cloud cloud) {
        return cloud.last() < shown.getValue().session().problem().steps();
    }

    private void beginSpread() {
        var now = shown.getValue();
        var cloud = cloud();
        if (isComing(cloud)) {
            spread.forget();
            return;
        }
        var session = now.session();
        int track = now.track();
        spread.want(new Wanted(cloud, track), report -> AtRest.of(session, track, cloud)
                .map(rest -> new RestFound.Spread(session, rest)));
    }

    /** The figure in so many pixels; none of a method that runs once, of one that has no finite place, and before it is found. */
    public Optional<Figure> figure(double width, double height) {
        if (isAlone()) {
            hide();
            return Optional.empty();
        }
        var look = new RestFound.Look(width, height, shown.getValue().theme());
        if (overRates.get()) {
            spread.forget();
            return rates.figure(look);
        }
        rates.hide();
        beginSpread();
        return spread.drawn(look, now -> now.map(rest -> rest.chart(look))).flatMap(figure -> figure);
    }

    private Optional<? extends RestFound> found() {
        return overRates.get() ? rates.found() : spread.found().flatMap(now -> now);
    }

    /** Copies the numbers of what is shown as the command line prints them; nothing before it is found. */
    public void copy(Function<CopiedText, String> taken) {
        found().ifPresent(now ->
                output.copy(LINES, () -> new CopiedText(now.csv(), WindowWords.of("rest.copied")), taken));
    }

    /** Saves the chart as large as it is, or the numbers, by the file's ending. */
    public void save(Path file, double width, double height) {
        found().ifPresent(now -> output.save(
                file,
                width,
                height,
                shown.getValue().theme(),
                (across, up, theme) -> now.saved(new RestFound.Look(across, up, theme)),
                now::csv));
    }

    /** What is said of it, or why there is nothing to see. */
    public List<String> sentences() {
        if (isAlone()) {
            return List.of(WindowWords.of("rest.alone"));
        }
        if (overRates.get()) {
            return rates.sentences();
        }
        if (isComing(cloud())) {
            return List.of(WindowWords.of("rest.coming"));
        }
        var lost = List.of(WindowWords.of("rest.lost"));
        return spread.said(List::of, List.of(WindowWords.of("rest.running")), now -> now.map(RestFound::sentences)
                .orElse(lost));
    }
}
