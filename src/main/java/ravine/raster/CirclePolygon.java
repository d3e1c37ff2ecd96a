package ravine.raster;

/** Circles of one radius in pixels, as polygons that no eye tells from them. */
final class CirclePolygon {

    /** How far an edge may lie beside the circle, in pixels. */
    private static final double TOLERANCE = 0.03;

    private final double step;
    private final int corners;
    private final double reach;
    private final Shapes shapes;

    CirclePolygon(double radius, Shapes shapes) {
        this.shapes = shapes;
        step = step(radius, TOLERANCE);
        corners = (int) Math.ceil(2 * Math.PI / step(radius, 2 * TOLERANCE));
        double angle = 2 * Math.PI / corners;
        reach = radius * Math.sqrt(angle / Math.sin(angle));
    }

    /** The angle of an edge whose middle lies within the circle by the tolerance. */
    private static double step(double radius, double tolerance) {
        return 2 * Math.acos(1 - Math.min(0.3, tolerance / radius));
    }

    /** A whole circle, as a polygon with the area of the disc, part of it outside. */
    void circle(double x, double y) {
        turn(x, y, reach, 0, 2 * Math.PI, corners, x + reach, y);
    }

    /** From the point that lies by one offset from the centre to that by another, both on the circle, in the direction from x to y. */
    void add(double x, double y, double fromX, double fromY, double toX, double toY) {
        double angle = Math.atan2(fromX * toY - fromY * toX, fromX * toX + fromY * toY);
        double turn = angle <= 0 ? angle + 2 * Math.PI : angle;
        turn(x, y, fromX, fromY, turn, (int) Math.ceil(turn / step), x + toX, y + toY);
    }

    private void turn(
            double x, double y, double fromX, double fromY, double angle, int count, double endX, double endY) {
        double cosine = Math.cos(angle / count);
        double sine = Math.sin(angle / count);
        double offsetX = fromX;
        double offsetY = fromY;
        double lastX = x + fromX;
        double lastY = y + fromY;
        for (int i = 1; i < count; i++) {
            double turnedX = cosine * offsetX - sine * offsetY;
            offsetY = sine * offsetX + cosine * offsetY;
            offsetX = turnedX;
            shapes.add(lastX, lastY, x + offsetX, y + offsetY);
            lastX = x + offsetX;
            lastY = y + offsetY;
        }
        shapes.add(lastX, lastY, endX, endY);
    }
}
