package ravine.curve;

import java.util.ArrayList;
import java.util.List;
import ravine.axis.Axes;
import ravine.contour.Ground;
import ravine.contour.PlotStyle;
import ravine.draw.Frame;
import ravine.draw.Polylines;
import ravine.figure.Layer;

/** The curve of a function of one variable: nothing of it moves. */
public final class CurvePanel implements Ground {

    /** What hiding a piece of the curve counts for, as a part of what hiding as much of a path does. */
    private static final double WEIGHT = 0.25;

    private final PlotStyle style;
    private final Axes axes;
    private final Polylines line;
    private final List<Layer> still;

    private CurvePanel(PlotStyle style, Axes axes, Polylines line, List<Layer> still) {
        this.style = style;
        this.axes = axes;
        this.line = line;
        this.still = List.copyOf(still);
    }

    static CurvePanel of(PlotStyle style, Axes axes, CurveSamples samples, List<Layer> over) {
        var theme = style.theme();
        var line = CurveLayer.pixels(axes, samples);
        var layers = new ArrayList<Layer>();
        layers.add(new CurveGround(axes, samples, style.grounded(), theme));
        layers.add(new CurveLayer(line, theme));
        layers.addAll(over);
        return new CurvePanel(style, axes, line, layers);
    }

    @Override
    public Axes axes() {
        return axes;
    }

    @Override
    public PlotStyle style() {
        return style;
    }

    @Override
    public double hides(Frame box) {
        double hidden = 0;
        for (int piece = 0; piece < line.pieces(); piece++) {
            for (int k = line.start(piece) + 1; k < line.end(piece); k++) {
                hidden += box.contains(line.x(k), line.y(k))
                        ? Math.hypot(line.x(k) - line.x(k - 1), line.y(k) - line.y(k - 1))
                        : 0;
            }
        }
        return WEIGHT * hidden;
    }

    @Override
    public List<Layer> still() {
        return still;
    }
}
