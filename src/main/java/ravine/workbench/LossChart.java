package ravine.workbench;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.axis.Axis;
import ravine.axis.Scale;
import ravine.chart.Chart;
import ravine.chart.Curve;
import ravine.chart.CurveReading;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.panel.CountBy;
import ravine.panel.LossCurves;
import ravine.panel.Quantity;
import ravine.session.Session;
import ravine.spec.DisplayNumber;

/** The chart of the loss of all shown methods; it caches the last chart, which playing does not change. */
public final class LossChart {

    private static final int DIGITS = 4;

    private record Wanted(
            Session session,
            Quantity quantity,
            CountBy against,
            boolean logarithmic,
            double width,
            double height,
            Theme theme) {}

    private record Kept(Wanted wanted, LossCurves curves, Chart chart) {}

    private final ObservableValue<Shown> shown;
    private final Edits edits;
    private final ObjectProperty<Quantity> quantity = new SimpleObjectProperty<>(Quantity.ABOVE);
    private final ObjectProperty<CountBy> against = new SimpleObjectProperty<>(CountBy.STEP);
    private final BooleanProperty logarithmic = new SimpleBooleanProperty(true);
    private @Nullable Kept kept;

    LossChart(ObservableValue<Shown> shown, Edits edits) {
        this.shown = shown;
        this.edits = edits;
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

    /** The chart in so many pixels: the same object as long as only the play position changes. */
    public Chart chart(double width, double height) {
        return kept(width, height).chart;
    }

    /** What the chart leaves out and what f* is, in words. */
    public String remark(double width, double height) {
        var now = kept(width, height);
        return LossRemark.of(now.curves, now.chart, quantity.get());
    }

    private Kept kept(double width, double height) {
        var wanted = new Wanted(
                shown.getValue().session(),
                quantity.get(),
                against.get(),
                logarithmic.get(),
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
        var session = wanted.session;
        var curves = LossCurves.of(session, shown.getValue().runs(), wanted.quantity, wanted.against);
        var chart = new Chart(
                curves.curves(),
                Axis.linear(0, Math.max(1, end(session, curves.curves(), wanted.against)))
                        .titled(WindowWords.of("loss." + wanted.against)),
                wanted.logarithmic ? Scale.LOGARITHMIC : Scale.LINEAR,
                wanted.quantity.symbol(),
                wanted.width,
                wanted.height,
                wanted.theme);
        return new Kept(wanted, curves, chart);
    }

    private static double end(Session session, List<Curve> curves, CountBy against) {
        return against == CountBy.STEP
                ? session.problem().steps()
                : curves.stream()
                        .mapToDouble(curve -> curve.x(curve.length() - 1))
                        .max()
                        .orElse(0);
    }

    /** What moves over a chart: each curve up to the step that is shown. */
    public List<Layer> moving(Chart chart) {
        int step = shown.getValue().step();
        double position = against.get() == CountBy.STEP
                ? step
                : guide(chart).map(curve -> curve.x(curve.at(step))).orElse(0.0);
        return chart.moving(step, position);
    }

    /** The curve whose steps the play position follows on an axis of evaluations: the selected method's, or else the first. */
    private Optional<Curve> guide(Chart chart) {
        int pen = shown.getValue().pen();
        return chart.curves().stream()
                .filter(curve -> curve.pen() == pen)
                .findFirst()
                .or(() -> chart.curves().stream().findFirst());
    }

    /** Goes to the step under a pixel of the chart. */
    public void scrub(Chart chart, double x) {
        double place = place(chart, x);
        if (against.get() == CountBy.STEP) {
            edits.scrub(place);
        } else {
            guide(chart).ifPresent(curve -> edits.scrub(curve.nearest(place)));
        }
    }

    /** What each curve reads under a pixel of the chart; nothing outside of its frame. */
    public List<Layer> reading(Chart chart, double x, double y) {
        if (!chart.axes().frame().contains(x, y)) {
            return List.of();
        }
        double place = Math.rint(place(chart, x));
        var readings = chart.curves().stream()
                .map(curve -> new CurveReading(curve.name(), curve.pen(), value(curve, place)))
                .toList();
        return chart.reading(place, WindowWords.of("loss.at." + against.get(), "" + (long) place), readings);
    }

    private static String value(Curve curve, double place) {
        var value = DisplayNumber.shortened(curve.y(curve.nearest(place)), DIGITS);
        return place > curve.x(curve.length() - 1) ? WindowWords.of("loss.ended", value) : value;
    }

    private static double place(Chart chart, double x) {
        return Math.max(
                0, Math.min(chart.axes().across().to(), chart.axes().at(x, 0).x1()));
    }
}
