package ravine.contour;

import ravine.axis.Axes;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.figure.Layer;
import ravine.path.PolylineSimplifier;

/** Contour lines: faint ink over bands, or coloured by their level where there are none. */
record ContourLines(Axes axes, Contours contours, BandColours scale, boolean overBands) implements Layer {

    @Override
    public String name() {
        return "contours";
    }

    @Override
    public void draw(Surface surface) {
        var theme = scale.theme();
        var simplifier = new PolylineSimplifier();
        for (int i = 0; i < contours.levels().size(); i++) {
            var colour = overBands ? theme.ink().withOpacity(0.28) : scale.line(i);
            var stroke = Stroke.of(colour, theme.size(overBands ? 0.8 : 1.3));
            surface.stroke(simplifier.place(axes, contours.levels().get(i).lines()), stroke);
        }
    }
}
