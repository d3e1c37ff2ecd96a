package ravine.figure;

/**
 * The directions in which a straight line can leave a vertex and pass near all points since (Reumann and Witkam's strip, opened as a
 * cone): one pass, constant memory. Mutable: each point makes it narrower.
 */
final class Wedge {

    private final double beside;
    private final double tooNear;
    private double x;
    private double y;
    private double reach;
    private double leftX;
    private double leftY;
    private double rightX;
    private double rightY;

    /** Lines may pass beside a point by so much; points nearer than that to the vertex, or than {@code tooNear}, have no direction. */
    Wedge(double beside, double tooNear) {
        this.beside = beside;
        this.tooNear = Math.max(beside, tooNear);
    }

    /** Begins anew at a vertex. */
    void from(double atX, double atY) {
        x = atX;
        y = atY;
        reach = 0;
    }

    /** Whether a straight line to this point passes near all points before it, none of them farther away; if so, this is one of them. */
    boolean takes(double toX, double toY) {
        double dx = toX - x;
        double dy = toY - y;
        double distance = Math.sqrt(dx * dx + dy * dy);
        boolean open = reach <= tooNear;
        if (distance <= tooNear) {
            return open;
        }
        boolean inside = open || (turn(rightX, rightY, dx, dy) >= 0 && turn(dx, dy, leftX, leftY) >= 0);
        if (distance < reach || !inside) {
            return false;
        }
        double acrossX = -dy * beside / distance;
        double acrossY = dx * beside / distance;
        if (open || turn(dx + acrossX, dy + acrossY, leftX, leftY) > 0) {
            leftX = dx + acrossX;
            leftY = dy + acrossY;
        }
        if (open || turn(rightX, rightY, dx - acrossX, dy - acrossY) > 0) {
            rightX = dx - acrossX;
            rightY = dy - acrossY;
        }
        reach = distance;
        return true;
    }

    /** Positive where the second direction lies to the left of the first, x to the right and y upwards. */
    private static double turn(double fromX, double fromY, double toX, double toY) {
        return fromX * toY - fromY * toX;
    }
}
