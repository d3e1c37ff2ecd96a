package ravine.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import ravine.Box;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.chart.Chart;
import ravine.chart.Curve;
import ravine.chart.CurveReading;
import ravine.draw.Frame;
import ravine.figure.Layer;
import ravine.figure.Panel;
import ravine.panel.CountBy;
import ravine.spec.DisplayNumber;

/**
 * A chart of the loss with the play position and what the curves read under the mouse.
 *
 * @param whole all that there is to see, of which the chart may show a part, in places of its axes
 * @param against what the chart's lower axis counts
 * @param pen the pen of the curve that the play position follows where the axis does not count steps; the first, if there is none
 * @param under where the mouse is, if it is there
 * @param selected the part that is being chosen, in pixels
 */
record LossPanel(Chart chart, Box whole, CountBy against, int pen, Optional<Pixel> under, Optional<Frame> selected)
        implements Panel {

    private static final int DIGITS = 4;

    Axes axes() {
        return chart.axes();
    }

    @Override
    public Frame frame() {
        return chart.frame();
    }

    @Override
    public List<Layer> still() {
        return chart.still();
    }

    @Override
    public List<Layer> moving(int step) {
        var layers = new ArrayList<>(chart.moving(step, position(step)));
        selected.map(chart::selection).ifPresent(layers::add);
        under.filter(pixel -> selected.isEmpty()).ifPresent(pixel -> layers.addAll(reading(pixel)));
        return List.copyOf(layers);
    }

    @Override
    public Optional<Vec> at(double x, double y) {
        return chart.at(x, y);
    }

    /** Where the play position stands on the lower axis. */
    double position(int step) {
        return against == CountBy.STEP
                ? step
                : guide().map(curve -> curve.x(curve.at(step))).orElse(0.0);
    }

    /** The pixels of the point of the curve that the play position follows; the middle of the frame where there is none to see. */
    Pixel point(int step) {
        return guide().map(curve -> {
                    double x = chart.axes().x(position(step));
                    double y = chart.axes().y(curve.y(curve.at(step)));
                    return new Pixel(frame().withinX(x), Double.isNaN(y) ? frame().centreY() : frame().withinY(y));
                })
                .orElse(new Pixel(frame().centreX(), frame().centreY()));
    }

    /** The step, perhaps between two, under a pixel; none where there are no curves. */
    OptionalDouble step(double x) {
        double place = place(x);
        if (against == CountBy.STEP) {
            return OptionalDouble.of(place);
        }
        return guide().stream().mapToDouble(curve -> curve.nearest(place)).findFirst();
    }

    private Optional<Curve> guide() {
        return chart.curves().stream()
                .filter(curve -> curve.pen() == pen)
                .findFirst()
                .or(() -> chart.curves().stream().findFirst());
    }

    /** What each curve reads under a pixel; nothing outside of the frame. */
    private List<Layer> reading(Pixel pixel) {
        if (!frame().contains(pixel.x(), pixel.y())) {
            return List.of();
        }
        double place = place(pixel.x());
        double read = against == CountBy.EPOCHS
                ? guide().map(curve -> curve.x(curve.nearest(place))).orElse(place)
                : Math.rint(place);
        var readings = chart.curves().stream()
                .map(curve -> new CurveReading(curve.name(), curve.pen(), value(curve, read)))
                .toList();
        return chart.reading(read, heading(read), readings);
    }

    private String heading(double read) {
        var key = "loss.at." + against;
        return switch (against) {
            case STEP -> WindowWords.of(key, "" + (long) read);
            case EPOCHS -> WindowWords.of(key, DisplayNumber.shortened(read, DIGITS));
            case EVALUATIONS, EXAMPLES -> WindowWords.count(key, (long) read);
        };
    }

    private static String value(Curve curve, double place) {
        var value = DisplayNumber.shortened(curve.y(curve.nearest(place)), DIGITS);
        return place > curve.x(curve.length() - 1) ? WindowWords.of("loss.ended", value) : value;
    }

    private double place(double x) {
        var across = chart.axes().across();
        return Math.max(
                across.from(), Math.min(across.to(), chart.axes().at(x, 0).x1()));
    }
}
