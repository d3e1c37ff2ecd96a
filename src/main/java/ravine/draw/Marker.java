package ravine.draw;

/** The shapes that mark points; all cover about the same area. */
public enum Marker {
    CIRCLE(0, 0, 1, 1),
    SQUARE(4, 45, 1.25, 1),
    TRIANGLE(3, -90, 1.45, 1),
    DIAMOND(4, 0, 1.35, 1),
    TRIANGLE_DOWN(3, 90, 1.45, 1),
    PENTAGON(5, -90, 1.2, 1),
    STAR(5, -90, 1.5, 0.45),
    HEXAGON(6, 0, 1.12, 1);

    private static final int ROUND = 28;

    private final int corners;
    private final double turn;
    private final double reach;
    private final double waist;

    /** Corners on a circle of {@code reach} radii, the first at {@code turn} degrees, with dents on a circle {@code waist} times as large. */
    Marker(int corners, double turn, double reach, double waist) {
        this.corners = corners;
        this.turn = turn;
        this.reach = reach;
        this.waist = waist;
    }

    /** Draws the shape with an edge around it. */
    public void draw(Surface surface, double x, double y, double radius, Colour fill, Colour edge, double edgeWidth) {
        if (corners == 0) {
            var centre = Polylines.of(x, y);
            surface.dots(centre, 2 * (radius + edgeWidth), edge);
            surface.dots(centre, 2 * radius, fill);
        } else {
            var outline = outline(x, y, radius);
            surface.stroke(outline, Stroke.of(edge, 2 * edgeWidth));
            surface.fill(outline, fill);
        }
    }

    /** The shape's edge, that of a circle with so many corners that it looks round. */
    public Polylines outline(double x, double y, double radius) {
        var builder = new PolylineBuilder();
        int steps = corners == 0 ? ROUND : waist < 1 ? 2 * corners : corners;
        for (int i = 0; i < steps; i++) {
            double angle = Math.toRadians(turn + 360.0 * i / steps);
            double distance = radius * reach * (waist < 1 && i % 2 == 1 ? waist : 1);
            builder.add(x + distance * Math.cos(angle), y + distance * Math.sin(angle));
        }
        builder.close();
        return builder.build();
    }
}
