package ravine.landscape;

import ravine.draw.Polylines;

/** A small polygon in pixels with each side moved outwards a little. Mutable: its vertices are set one by one, for one polygon after the other. */
final class GrownPolygon {

    /** How far sides move, in pixels. */
    private static final double GROWTH = 0.6;

    /** Where two sides meet at a sharper corner, that is cut off; the cosine of their turn, plus 1. */
    private static final double SHARP = 0.25;

    private static final int MOST = 12;
    private static final int[] START = {0};

    private final double[] x = new double[MOST];
    private final double[] y = new double[MOST];
    private final double[] normalX = new double[MOST];
    private final double[] normalY = new double[MOST];
    private int count;

    void clear() {
        count = 0;
    }

    /** Goes on to a vertex; one that is the last again is left out. */
    void add(double atX, double atY) {
        if (count > 0 && isNear(atX, atY, count - 1)) {
            return;
        }
        x[count] = atX;
        y[count] = atY;
        count++;
    }

    private boolean isNear(double atX, double atY, int vertex) {
        return Math.abs(atX - x[vertex]) + Math.abs(atY - y[vertex]) < 1e-6;
    }

    /** A tenth of a pixel is enough, and makes files shorter. */
    private static double rounded(double pixel) {
        return Math.rint(10 * pixel) / 10;
    }

    /** Twice its area, positive where it runs clockwise on the screen, on which y grows downwards. */
    private double area() {
        double sum = 0;
        for (int k = 0; k < count; k++) {
            int next = k + 1 == count ? 0 : k + 1;
            sum += x[k] * y[next] - x[next] * y[k];
        }
        return sum;
    }

    /** The polygon with its sides moved; none where it has no inside. */
    Polylines grown() {
        double area = area();
        if (count > 1 && isNear(x[0], y[0], count - 1)) {
            count--;
        }
        if (count < 3 || area == 0) {
            return Polylines.NONE;
        }
        double outwards = area > 0 ? GROWTH : -GROWTH;
        for (int k = 0; k < count; k++) {
            int next = k + 1 == count ? 0 : k + 1;
            double dx = x[next] - x[k];
            double dy = y[next] - y[k];
            double by = outwards / Math.sqrt(dx * dx + dy * dy);
            normalX[k] = dy * by;
            normalY[k] = -dx * by;
        }
        var grownX = new double[count];
        var grownY = new double[count];
        for (int k = 0; k < count; k++) {
            int before = k == 0 ? count - 1 : k - 1;
            double turn = (normalX[before] * normalX[k] + normalY[before] * normalY[k]) / (GROWTH * GROWTH);
            double by = 1 / Math.max(SHARP, 1 + turn);
            grownX[k] = rounded(x[k] + by * (normalX[before] + normalX[k]));
            grownY[k] = rounded(y[k] + by * (normalY[before] + normalY[k]));
        }
        return new Polylines(grownX, grownY, START, new int[] {count});
    }
}
