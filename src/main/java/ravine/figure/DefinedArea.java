package ravine.figure;

import ravine.axis.Axes;
import ravine.contour.Contours;
import ravine.draw.Colour;
import ravine.draw.Surface;
import ravine.path.PolylineSimplifier;

/** One colour wherever f is defined: the ground of contour lines without bands. */
record DefinedArea(Contours contours, Colour colour) implements Layer {

    @Override
    public String name() {
        return "ground";
    }

    @Override
    public void draw(Surface surface, Axes axes) {
        surface.fill(PolylineSimplifier.place(axes, contours.defined()), colour);
    }
}
