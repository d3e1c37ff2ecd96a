package ravine.figure;

import ravine.contour.Contours;

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
