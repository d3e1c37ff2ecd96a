package ravine.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.Box;
import ravine.axis.Axis;
import ravine.axis.Scale;
import ravine.chart.AxisNumbers;
import ravine.chart.Chart;
import ravine.chart.ChartMarks;
import ravine.chart.Curve;
import ravine.draw.Theme;
import ravine.figure.Figure;
import ravine.panel.CountBy;
import ravine.panel.EpochMarks;
import ravine.panel.LossCurves;
import ravine.panel.Quantity;
import ravine.panel.SessionClouds;
import ravine.run.Run;
import ravine.run.Verdict;
import ravine.session.Session;
import ravine.session.Track;

/** The chart of the loss of all shown methods, or a part of it; it caches the last chart, which playing does not change and which takes a fifth of a frame. */
public final class LossChart {

    private record Wanted(
            Session session,
            List<Run> runs,
            SessionClouds clouds,
            Quantity quantity,
            CountBy against,
            boolean logarithmic,
            boolean finite,
            Optional<Box> part,
            double pictureHeight,
            double width,
            double height,
            Theme theme) {}

    private record Kept(Wanted wanted, LossCurves curves, EpochMarks epochs, Chart whole, Chart chart) {}

    private final ObservableValue<Shown> shown;
    private final ObjectProperty<Quantity> quantity = new SimpleObjectProperty<>(Quantity.ABOVE);
    private final ObjectProperty<CountBy> against = new SimpleObjectProperty<>(CountBy.STEP);
    private final BooleanProperty logarithmic = new SimpleBooleanProperty(true);
    private final BooleanProperty finite = new SimpleBooleanProperty();
    private final ChartZoom zoom = new ChartZoom();
    private final LossPointer pointer;
    private @Nullable Kept kept;

    LossChart(ObservableValue<Shown> shown, Edits edits) {
        this.shown = shown;
        pointer = new LossPointer(this::panel, zoom, shown, edits);
        quantity.addListener(observable -> zoom.end());
        against.addListener(observable -> zoom.end());
        logarithmic.addListener(observable -> zoom.end());
    }

    /** Shows all as it is shown at first. */
    void begin() {
        quantity.set(Quantity.ABOVE);
        against.set(CountBy.STEP);
        logarithmic.set(true);
        finite.set(false);
        zoom.end();
    }

    public ObjectProperty<Quantity> quantity() {
        return quantity;
    }

    public ObjectProperty<CountBy> against() {
        return against;
    }

    public BooleanProperty logarithmic() {
        return logarithmic;
    }

    /** Whether methods that diverge are left out, so that the others can be told apart. */
    public BooleanProperty withoutDiverged() {
        return finite;
    }

    /** What the mouse does. */
    public Gestures gestures() {
        return pointer;
    }

    /** What changes as the mouse moves over the chart: the pixel under it, and the part that it is choosing. */
    public List<ObservableValue<?>> pointed() {
        return List.of(pointer.under(), pointer.selected());
    }

    /** The part that is looked at, in places of the axes; nothing where the whole is shown. */
    public ObservableValue<Optional<Box>> part() {
        return zoom.part();
    }

    /** Shows all twice as large about the point of the selected method. */
    public void zoomIn() {
        panel().ifPresent(panel -> {
            var at = panel.point(shown.getValue().step());
            pointer.zoom(at.x(), at.y(), 2);
        });
    }

    /** Shows the whole again. */
    public void zoomOut() {
        zoom.end();
    }

    /** The figure of so many pixels: what stands still of it is the same as long as only the play position or the mouse moves. */
    public Figure figure(double width, double height) {
        var panel = panel(kept(width, height));
        return new Figure(width, height, shown.getValue().theme().background(), List.of(panel), List.of());
    }

    Chart chart(double width, double height) {
        return kept(width, height).chart;
    }

    private LossPanel panel(Kept now) {
        return new LossPanel(
                now.chart,
                now.whole.axes().view(),
                now.wanted.against,
                shown.getValue().pen(),
                pointer.under().get(),
                pointer.selected().get());
    }

    /** The panel as it is now, as large as it was last drawn; none before. */
    Optional<LossPanel> panel() {
        return Optional.ofNullable(kept).map(last -> panel(kept(last.wanted.width, last.wanted.height)));
    }

    /** What the chart leaves out and what f* is, in words. */
    public String remark(double width, double height) {
        var now = kept(width, height);
        return LossRemark.of(now.curves, now.epochs, now.chart, quantity.get());
    }

    /** How quickly the selected method comes down in what is seen of the chart, in words; empty where that is not to be told. */
    public String slope(double width, double height) {
        var now = kept(width, height);
        var state = shown.getValue();
        int pen = state.session().tracks().stream()
                .skip(state.track())
                .mapToInt(Track::pen)
                .findFirst()
                .orElse(-1);
        return now.curves.curves().stream()
                .filter(curve -> curve.pen() == pen)
                .flatMap(curve -> state.run().stream()
                        .flatMap(run -> LossSlope.of(run, curve, now.chart, now.wanted.quantity).stream())
                        .map(slope -> slope.said(curve.name(), now.wanted.against)))
                .findFirst()
                .orElse("");
    }

    private Kept kept(double width, double height) {
        var wanted = new Wanted(
                shown.getValue().session(),
                shown.getValue().lookedRuns(),
                shown.getValue().clouds(),
                quantity.get(),
                against.get().in(shown.getValue().session().problem()),
                logarithmic.get(),
                finite.get(),
                zoom.part().get(),
                shown.getValue().height(),
                width,
                height,
                shown.getValue().theme());
        var now = kept;
        if (now == null || !now.wanted.equals(wanted)) {
            now = made(wanted);
            kept = now;
        }
        return now;
    }

    private Kept made(Wanted wanted) {
        var session = wanted.finite ? finite(wanted) : wanted.session;
        var curves = LossCurves.of(session, wanted.runs, wanted.clouds, wanted.quantity, wanted.against);
        var epochs = shown.getValue()
                .run()
                .map(run -> EpochMarks.of(run, wanted.against))
                .orElse(EpochMarks.NONE);
        var whole = new Chart(
                curves.curves(),
                new ChartMarks(epochs.places(), curves.marks()),
                Axis.linear(0, Math.max(1, end(session, curves.curves(), wanted.against)))
                        .titled(WindowWords.of("loss." + wanted.against)),
                wanted.against == CountBy.EPOCHS ? AxisNumbers.WHOLE_OR_PARTS : AxisNumbers.WHOLE,
                wanted.logarithmic ? Scale.LOGARITHMIC : Scale.LINEAR,
                wanted.quantity.symbol(session.problem().formula().name()),
                wanted.width,
                wanted.height,
                wanted.theme);
        var chart = wanted.part
                .map(part -> whole.part(ChartZoom.within(part, whole.axes().view())))
                .orElse(whole);
        return new Kept(wanted, curves, epochs, whole, chart);
    }

    /** The session with those methods hidden that diverge. */
    private static Session finite(Wanted wanted) {
        var session = wanted.session;
        var tracks = new ArrayList<>(session.tracks());
        for (int i = 0; i < tracks.size(); i++) {
            var kind = session.scene()
                    .verdict(wanted.runs.get(i), wanted.pictureHeight)
                    .kind();
            if (kind == Verdict.Kind.DIVERGED || kind == Verdict.Kind.UNBOUNDED) {
                tracks.set(i, tracks.get(i).withShown(false));
            }
        }
        return session.withTracks(tracks);
    }

    private static double end(Session session, List<Curve> curves, CountBy against) {
        return against == CountBy.STEP
                ? session.problem().steps()
                : curves.stream()
                        .mapToDouble(curve -> curve.x(curve.length() - 1))
                        .max()
                        .orElse(0);
    }
}
