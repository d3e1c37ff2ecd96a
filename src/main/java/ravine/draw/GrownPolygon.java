package ravine.draw;

import java.util.Arrays;

/** A small polygon in pixels of which some sides are moved outwards a little. Mutable: its vertices are set one by one, for one polygon after the other. */
final class GrownPolygon {

    /** How far these sides move at most, in pixels: then a pixel that a later tile covers in part is covered whole by this one. */
    private static final double GROWTH = 1;

    /** The part of a later tile's width that a tile goes on under it at most, so that it does not come out beyond. */
    private static final double PART = 0.5;

    /** A corner that would move farther is cut off. */
    private static final double MOST = 2;

    /** A corner that turns by less, as a sine, is none. */
    private static final double STRAIGHT = 1e-2;

    private static final int[] START = {0};

    private double[] x = new double[16];
    private double[] y = new double[16];
    private double[] normalX = new double[16];
    private double[] normalY = new double[16];
    private double[] growth = new double[16];
    private int count;
    private double[] grownX = new double[32];
    private double[] grownY = new double[32];
    private int grown;

    /** A tile with those sides moved that go under a later one; none where it has no inside. */
    Polylines of(Tiling tiling, int tile) {
        count = 0;
        int start = tiling.start(tile);
        for (int vertex = start; vertex < tiling.end(tile); vertex++) {
            add(tiling.x(vertex), tiling.y(vertex), Math.min(GROWTH, PART * tiling.room(tile, vertex - start)));
        }
        return grown();
    }

    /** Goes on to a vertex, from which a side begins that moves so far; one that is the last again is left out. */
    private void add(double atX, double atY, double by) {
        if (count > 0 && isNear(atX, atY, count - 1)) {
            growth[count - 1] = by;
            return;
        }
        if (count == x.length) {
            x = Arrays.copyOf(x, 2 * count);
            y = Arrays.copyOf(y, 2 * count);
            normalX = Arrays.copyOf(normalX, 2 * count);
            normalY = Arrays.copyOf(normalY, 2 * count);
            growth = Arrays.copyOf(growth, 2 * count);
            grownX = Arrays.copyOf(grownX, 4 * count);
            grownY = Arrays.copyOf(grownY, 4 * count);
        }
        x[count] = atX;
        y[count] = atY;
        growth[count] = by;
        count++;
    }

    private boolean isNear(double atX, double atY, int vertex) {
        return Math.abs(atX - x[vertex]) + Math.abs(atY - y[vertex]) < 1e-6;
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

    private Polylines grown() {
        if (count > 1 && isNear(x[0], y[0], count - 1)) {
            count--;
        }
        double area = area();
        if (count < 3 || area == 0) {
            return Polylines.NONE;
        }
        double outwards = area > 0 ? 1 : -1;
        for (int k = 0; k < count; k++) {
            int next = k + 1 == count ? 0 : k + 1;
            double dx = x[next] - x[k];
            double dy = y[next] - y[k];
            double by = outwards / Math.sqrt(dx * dx + dy * dy);
            normalX[k] = dy * by;
            normalY[k] = -dx * by;
        }
        grown = 0;
        for (int k = 0; k < count; k++) {
            corner(k, k == 0 ? count - 1 : k - 1, outwards);
        }
        return new Polylines(Arrays.copyOf(grownX, grown), Arrays.copyOf(grownY, grown), START, new int[] {grown});
    }

    /** What becomes of the corner between two sides. It stays where it turns inwards, for sides that move might cross there. */
    private void corner(int k, int before, double outwards) {
        double one = growth[before];
        double other = growth[k];
        double cosine = normalX[before] * normalX[k] + normalY[before] * normalY[k];
        double sine = (normalX[before] * normalY[k] - normalY[before] * normalX[k]) * outwards;
        double moves = one * one + other * other - 2 * one * other * cosine;
        if (sine < -STRAIGHT || (one == 0 && other == 0)) {
            put(x[k], y[k]);
        } else if ((one == other || sine < STRAIGHT) && cosine > 0) {
            move(k, before, one / (1 + cosine), other / (1 + cosine));
        } else if (sine > STRAIGHT && moves <= MOST * MOST * sine * sine) {
            double square = sine * sine;
            move(k, before, (one - other * cosine) / square, (other - one * cosine) / square);
        } else {
            move(k, before, one, 0);
            move(k, before, 0, other);
        }
    }

    /** Puts a corner moved by so much along the normals of its sides. */
    private void move(int k, int before, double by, double byNext) {
        put(x[k] + by * normalX[before] + byNext * normalX[k], y[k] + by * normalY[before] + byNext * normalY[k]);
    }

    private void put(double atX, double atY) {
        grownX[grown] = rounded(atX);
        grownY[grown] = rounded(atY);
        grown++;
    }

    /** A tenth of a pixel is enough, and makes files shorter. */
    private static double rounded(double pixel) {
        return Math.rint(10 * pixel) / 10;
    }
}
