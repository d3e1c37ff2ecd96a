package ravine.trace;

import ravine.Vec;
import ravine.axis.Axes;
import ravine.draw.PolylineBuilder;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;

/** A known saddle of f: a pale cross. */
record KnownSaddle(Axes axes, Vec at, Theme theme) implements Layer {

    private static final double REACH = 4;

    @Override
    public String name() {
        return "saddle";
    }

    @Override
    public void draw(Surface surface) {
        if (!axes.shows(at.x1(), at.x2())) {
            return;
        }
        double x = axes.x(at.x1());
        double y = axes.y(at.x2());
        double reach = theme.size(REACH);
        var builder = new PolylineBuilder();
        for (int side : new int[] {-1, 1}) {
            builder.add(x - reach, y - side * reach);
            builder.add(x + reach, y + side * reach);
            builder.end();
        }
        var cross = builder.build();
        surface.stroke(cross, Stroke.rounded(KnownMinimum.EDGE, theme.size(4.2)));
        surface.stroke(cross, Stroke.rounded(KnownMinimum.FILL, theme.size(2)));
    }
}
