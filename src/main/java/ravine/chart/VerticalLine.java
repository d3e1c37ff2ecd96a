package ravine.chart;

import ravine.axis.Axes;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.figure.Layer;

/** A line from the bottom to the top of the frame, where the axis shows its place. */
record VerticalLine(Axes axes, String name, double x, Stroke stroke) implements Layer {

    @Override
    public void draw(Surface surface) {
        if (axes.across().shows(x)) {
            double pixel = axes.x(x);
            surface.stroke(
                    Polylines.of(pixel, axes.frame().top(), pixel, axes.frame().bottom()), stroke);
        }
    }
}
