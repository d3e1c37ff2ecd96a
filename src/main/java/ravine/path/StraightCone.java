package ravine.path;

/**
 * The directions in which a straight line can leave a vertex and pass near all points since (Reumann and Witkam's strip, opened as a
 * cone): one pass, constant memory. Mutable: each point makes it narrower.
 */
final class StraightCone {

    private final double beside;
    private final double tooNear;
    private double x;
    private double y;
    /** Whether no point was far enough yet to give a direction. */
    private boolean open = true;

    /** The square of how far the farthest point is. */
    private double reach;

    private double leftX;
    private double leftY;
    private double rightX;
    private double rightY;

    /** Lines may pass beside a point by so much; points nearer than that to the vertex, or than {@code tooNear}, have no direction. */
    StraightCone(double beside, double tooNear) {
        this.beside = beside;
        this.tooNear = Math.max(beside, tooNear);
    }

    /** Begins anew at a vertex. */
    void from(double atX, double atY) {
        x = atX;
        y = atY;
        open = true;
    }

    /** Whether a straight line to this point passes near all points before it, none of them farther away; if so, this is one of them. */
    boolean takes(double toX, double toY) {
        double dx = toX - x;
        double dy = toY - y;
        double square = dx * dx + dy * dy;
        if (square <= tooNear * tooNear) {
            return open;
        }
        if (!open && (square < reach || turn(rightX, rightY, dx, dy) < 0 || turn(dx, dy, leftX, leftY) < 0)) {
            return false;
        }
        double slack = beside / Math.sqrt(square);
        double aboveX = dx - dy * slack;
        double aboveY = dy + dx * slack;
        if (open || turn(aboveX, aboveY, leftX, leftY) > 0) {
            leftX = aboveX;
            leftY = aboveY;
        }
        double belowX = dx + dy * slack;
        double belowY = dy - dx * slack;
        if (open || turn(rightX, rightY, belowX, belowY) > 0) {
            rightX = belowX;
            rightY = belowY;
        }
        reach = square;
        open = false;
        return true;
    }

    /** Positive where the second direction lies to the left of the first, x to the right and y upwards. */
    private static double turn(double fromX, double fromY, double toX, double toY) {
        return fromX * toY - fromY * toX;
    }
}
