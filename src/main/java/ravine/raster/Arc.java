package ravine.raster;

/** Circles of one radius in pixels, as polygons that no eye tells from them. */
final class Arc {

    /** How far an edge may lie beside the circle, in pixels. */
    private static final double TOLERANCE = 0.03;

    private final double radius;
    private final double step;
    private final Shapes shapes;

    Arc(double radius, Shapes shapes) {
        this.radius = radius;
        this.shapes = shapes;
        step = 2 * Math.acos(1 - Math.min(0.3, TOLERANCE / radius));
    }

    double radius() {
        return radius;
    }

    void circle(double x, double y) {
        turn(x, y, radius, 0, 2 * Math.PI, x + radius, y);
    }

    /** From the point that lies by one offset from the centre to that by another, both on the circle, in the direction from x to y. */
    void add(double x, double y, double fromX, double fromY, double toX, double toY) {
        double angle = Math.atan2(fromX * toY - fromY * toX, fromX * toX + fromY * toY);
        turn(x, y, fromX, fromY, angle <= 0 ? angle + 2 * Math.PI : angle, x + toX, y + toY);
    }

    private void turn(double x, double y, double fromX, double fromY, double angle, double endX, double endY) {
        int count = (int) Math.ceil(angle / step);
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
