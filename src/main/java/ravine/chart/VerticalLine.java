package ravine.chart;

import ravine.contour.Polylines;
import ravine.figure.Axes;
import ravine.figure.Layer;
import ravine.figure.Stroke;
import ravine.figure.Surface;

/** A line from the bottom to the top of the frame. */
record VerticalLine(String name, double x, Stroke stroke) implements Layer {

    @Override
    public void draw(Surface surface, Axes axes) {
        double pixel = axes.x(x);
        surface.stroke(
                Polylines.of(pixel, axes.frame().top(), pixel, axes.frame().bottom()), stroke);
    }
}
