package ravine.raster;

/** Circles of one radius in pixels, as polygons that no eye tells from them. */
final class CirclePolygon {

    /** How far an edge may lie beside the circle, in pixels. */
    private static final double TOLERANCE = 0.03;

    private final double step;
    private final int corners;
    /** The turn from one corner of a whole circle to the next. */
    private final double cosine;

    private final double sine;
    private final double reach;
    private final Shapes shapes;

    CirclePolygon(double radius, Shapes shapes) {
        this.shapes = shapes;
        step = step(radius, TOLERANCE);
        corners = (int) Math.ceil(2 * Math.PI / step(radius, 2 * TOLERANCE));
        double angle = 2 * Math.PI / corners;
        cosine = Math.cos(angle);
        sine = Math.sin(angle);
        reach = radius * Math.sqrt(angle / sine);
    }

    /** The angle of an edge whose middle lies within the circle by the tolerance. */
    private static double step(double radius, double tolerance) {
        return 2 * Math.acos(1 - Math.min(0.3, tolerance / radius));
    }

    /** A whole circle, as a polygon with the area of the disc, part of it outside. */
    void circle(double x, double y) {
        turn(x, y, reach, 0, cosine, sine, corners, x + reach, y);
    }

    /** From the point that lies by one offset from the centre to that by another, both on the circle, in the direction from x to y. */
    void add(double x, double y, double fromX, double fromY, double toX, double toY) {
        double angle = Math.atan2(fromX * toY - fromY * toX, fromX * toX + fromY * toY);
        double turn = angle <= 0 ? angle + 2 * Math.PI : angle;
        int count = (int) Math.ceil(turn / step);
        double each = turn / count;
        turn(x, y, fromX, fromY, Math.cos(each), Math.sin(each), count, x + toX, y + toY);
    }

    private void turn(
            double x,
            double y,
            double fromX,
            double fromY,
            double turnCosine,
            double turnSine,
            int count,
            double endX,
            double endY) {
        double offsetX = fromX;
        double offsetY = fromY;
        double lastX = x + fromX;
        double lastY = y + fromY;
        for (int i = 1; i < count; i++) {
            double turnedX = turnCosine * offsetX - turnSine * offsetY;
            offsetY = turnSine * offsetX + turnCosine * offsetY;
            offsetX = turnedX;
            shapes.add(lastX, lastY, x + offsetX, y + offsetY);
            lastX = x + offsetX;
            lastY = y + offsetY;
        }
        shapes.add(lastX, lastY, endX, endY);
    }
}
