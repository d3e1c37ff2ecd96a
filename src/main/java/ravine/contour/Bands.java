package ravine.contour;

import ravine.axis.Axes;
import ravine.draw.Surface;
import ravine.figure.Layer;
import ravine.path.PolylineSimplifier;

/** The surface as filled bands: each region above a level is painted over the one below it, so no gap can show between them. */
record Bands(Axes axes, Contours contours, BandColours scale) implements Layer {

    @Override
    public String name() {
        return "bands";
    }

    @Override
    public void draw(Surface surface) {
        var simplifier = new PolylineSimplifier();
        surface.fill(simplifier.place(axes, contours.defined()), scale.band(0));
        for (int i = 0; i < contours.levels().size(); i++) {
            surface.fill(simplifier.place(axes, contours.levels().get(i).region()), scale.band(i + 1));
        }
    }
}
