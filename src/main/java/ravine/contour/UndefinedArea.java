package ravine.contour;

import ravine.axis.Axes;
import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.path.PolylineSimplifier;

/** Neutral ground where f is undefined, and nothing elsewhere: the ground of contour lines on nothing. */
record UndefinedArea(Axes axes, Contours contours, Theme theme) implements Layer {

    @Override
    public String name() {
        return "undefined";
    }

    @Override
    public void draw(Surface surface) {
        if (contours.grid().hasGaps()) {
            var areas = new PolylineBuilder();
            add(areas, axes.frame().outline());
            add(areas, new PolylineSimplifier().place(axes, contours.defined()));
            surface.fill(areas.build(), Hatch.backdrop(theme));
        }
    }

    /** An area that lies in another is left out of it, as areas are filled by the even-odd rule. */
    private static void add(PolylineBuilder areas, Polylines lines) {
        for (int piece = 0; piece < lines.pieces(); piece++) {
            for (int k = lines.start(piece); k < lines.end(piece); k++) {
                areas.add(lines.x(k), lines.y(k));
            }
            areas.end();
        }
    }
}
