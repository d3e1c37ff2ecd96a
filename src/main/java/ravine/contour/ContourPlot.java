package ravine.contour;

import java.util.ArrayList;
import java.util.List;
import ravine.axis.Axes;
import ravine.axis.Axis;
import ravine.draw.Frame;
import ravine.figure.AxisLines;
import ravine.figure.Layer;

/** A landscape as it is plotted by its contours. */
public record ContourPlot(Landscape landscape, PlotStyle style) implements Plot {

    /** A frame less wide than this part of what a colour bar takes beside it has none. */
    private static final double LEAST = 0.5;

    private record Traced(Landscape landscape, PlotStyle style, Contours contours) implements Drawing {

        @Override
        public ContourPanel ground(PlotStyle ofPanel, Axes axes, List<Layer> over, List<Layer> around) {
            var layers = new ArrayList<>(ContourPanel.surface(ofPanel, axes, contours));
            layers.addAll(over);
            return new ContourPanel(ofPanel, axes, contours, layers, around);
        }

        @Override
        public List<Layer> beside(Frame frames) {
            var layers = new ArrayList<>(ContourPanel.bar(style, frames, contours, landscape.title()));
            if (!landscape.note().isEmpty()) {
                layers.add(AxisLines.note(landscape.note(), landscape.across().title(), frames, style.theme()));
            }
            return layers;
        }
    }

    /** Without a colour bar where that would leave almost nothing to the contours. */
    @Override
    public Ground alone(double width, double height) {
        double least = LEAST * Margins.colourBarWidth(style.theme());
        boolean tight = style.colourBar()
                && PlotLayout.of(this, width, height).axes().frame().width() < least;
        return tight
                ? new ContourPlot(landscape, style.withColourBar(false)).alone(width, height)
                : Plot.super.alone(width, height);
    }

    @Override
    public Axis across() {
        return landscape.across();
    }

    @Override
    public Axis upright() {
        return landscape.upright();
    }

    @Override
    public Axes in(Frame frame) {
        return landscape.in(frame);
    }

    @Override
    public double shape() {
        return landscape.shape();
    }

    @Override
    public Drawing drawn(Axes axes) {
        return new Traced(landscape, style, ContourPanel.contours(landscape, axes, style));
    }
}
