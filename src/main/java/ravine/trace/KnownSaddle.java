package ravine.trace;

import ravine.Vec;
import ravine.draw.PolylineBuilder;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.Projection;

/** A known saddle of f: a pale cross. */
record KnownSaddle(Projection places, Vec at, Theme theme) implements Layer {

    private static final double REACH = 4;

    @Override
    public String name() {
        return "saddle";
    }

    @Override
    public void draw(Surface surface) {
        if (!places.shows(at.x1(), at.x2())) {
            return;
        }
        double x = places.x(at.x1(), at.x2());
        double y = places.y(at.x1(), at.x2());
        double opacity = places.hides(at.x1(), at.x2()) ? KnownMinimum.HIDDEN : 1;
        double reach = theme.size(REACH);
        var builder = new PolylineBuilder();
        for (int side : new int[] {-1, 1}) {
            builder.add(x - reach, y - side * reach);
            builder.add(x + reach, y + side * reach);
            builder.end();
        }
        var cross = builder.build();
        surface.stroke(cross, Stroke.rounded(KnownMinimum.EDGE.withOpacity(opacity), theme.size(4.2)));
        surface.stroke(cross, Stroke.rounded(KnownMinimum.FILL.withOpacity(opacity), theme.size(2)));
    }
}
