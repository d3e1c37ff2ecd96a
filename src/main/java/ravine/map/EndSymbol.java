package ravine.map;

import ravine.draw.Anchor;
import ravine.draw.Colour;
import ravine.draw.Marker;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.TextStyle;
import ravine.draw.Theme;
import ravine.run.Verdict;

/** The symbol of what runs come to: a star for a minimum, a diamond for a saddle, a triangle for a maximum, a ring for a cycle, ∞ for what leaves. */
enum EndSymbol {
    MINIMUM,
    SADDLE,
    MAXIMUM,
    CYCLE,
    INFINITY,
    NONE;

    private static final Colour FILL = Colour.of("ffffff");
    private static final Colour EDGE = Colour.of("1f2328");

    static EndSymbol of(Verdict.Kind kind) {
        return switch (kind) {
            case MINIMUM -> MINIMUM;
            case SADDLE -> SADDLE;
            case MAXIMUM -> MAXIMUM;
            case CYCLE -> CYCLE;
            case DIVERGED, UNBOUNDED -> INFINITY;
            default -> NONE;
        };
    }

    /** Draws it about a point, so many pixels from its middle to its edge. */
    void draw(Surface surface, double x, double y, double radius, Theme theme) {
        double edge = theme.size(1.2);
        switch (this) {
            case MINIMUM -> Marker.STAR.draw(surface, x, y, radius, FILL, EDGE, edge);
            case SADDLE -> Marker.DIAMOND.draw(surface, x, y, radius, FILL, EDGE, edge);
            case MAXIMUM -> Marker.TRIANGLE.draw(surface, x, y, radius, FILL, EDGE, edge);
            case CYCLE -> {
                var ring = Marker.CIRCLE.outline(x, y, 0.8 * radius);
                surface.stroke(ring, Stroke.of(EDGE, 4 * edge));
                surface.stroke(ring, Stroke.of(FILL, 2 * edge));
            }
            case INFINITY -> {
                double size = 2.6 * radius;
                var style = TextStyle.of(size, FILL).at(Anchor.MIDDLE);
                surface.text("∞", x, y + 0.3 * size, style);
            }
            case NONE -> {}
        }
    }
}
