package ravine.curve;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import ravine.axis.Axes;
import ravine.axis.Axis;
import ravine.contour.Plot;
import ravine.contour.PlotStyle;
import ravine.draw.Frame;
import ravine.figure.Layer;

/**
 * A function of one variable as it is plotted by its curve..
 *
 * @param samples at how many places it may be asked for a curve
 */
public record CurvePlot(DoubleUnaryOperator function, Axis across, Axis upright, int samples, PlotStyle style)
        implements Plot {

    private static final int LEAST_SAMPLES = 64;

    /** Seen best twice as wide as high, or nearly. */
    private static final double SHAPE = 1.6;

    /** A function over an axis; the title is that of its values. */
    public static CurvePlot of(DoubleUnaryOperator function, Axis across, String title, int samples, PlotStyle style) {
        int asked = Math.max(LEAST_SAMPLES, samples);
        var values = CurveSamples.of(function, across, Math.min(asked, CurveRange.SAMPLES));
        return new CurvePlot(
                function, across, CurveRange.of(function, values).titled(title), asked, style.withColourBar(false));
    }

    @Override
    public Axes in(Frame frame) {
        return new Axes(across, upright, frame);
    }

    @Override
    public double shape() {
        return SHAPE;
    }

    @Override
    public Drawing drawn(Axes axes) {
        int count =
                (int) Math.max(LEAST_SAMPLES, Math.min(samples, 2 * axes.frame().width()));
        var values = CurveSamples.of(function, across, count);
        return new Drawing() {
            @Override
            public CurvePanel ground(PlotStyle ofPanel, Axes inFrame, List<Layer> over, List<Layer> around) {
                return CurvePanel.of(
                        ofPanel,
                        inFrame,
                        values,
                        Stream.concat(over.stream(), around.stream()).toList());
            }

            @Override
            public List<Layer> beside(Frame frames) {
                return List.of();
            }
        };
    }
}
