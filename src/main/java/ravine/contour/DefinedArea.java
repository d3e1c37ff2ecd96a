package ravine.contour;

import ravine.axis.Axes;
import ravine.draw.Colour;
import ravine.draw.Surface;
import ravine.figure.Layer;
import ravine.path.PolylineSimplifier;

/** One colour wherever f is defined: the ground of contour lines without bands. */
record DefinedArea(Axes axes, Contours contours, Colour colour) implements Layer {

    @Override
    public String name() {
        return "ground";
    }

    @Override
    public void draw(Surface surface) {
        surface.fill(new PolylineSimplifier().place(axes, contours.defined()), colour);
    }
}
