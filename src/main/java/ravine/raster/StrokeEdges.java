package ravine.raster;

import java.util.Arrays;

/**
 * A line of some width as edges around it, all in the same direction, so that what overlaps counts once by the non-zero rule. Where it
 * hardly turns its sides go on; at a sharp corner it begins anew and the gap is filled by a piece of a disc. Mutable: it gathers vertices, in memory
 * kept from line to line.
 */
final class StrokeEdges {

    /** The cosine of the largest turn at which the sides go on to where they meet. */
    private static final double SMOOTH = 0.9;

    private final Shapes shapes;
    private CirclePolygon arc;
    private double half;
    private boolean round;
    private double[] x = new double[64];
    private double[] y = new double[64];
    private double[] normalX = new double[64];
    private double[] normalY = new double[64];
    private double[] length = new double[64];
    private int count;
    private double plusX;
    private double plusY;
    private double minusX;
    private double minusY;

    /** A line as wide as one pixel, with ends cut off square. */
    StrokeEdges(Shapes shapes) {
        this.shapes = shapes;
        half = 0.5;
        arc = shapes.circle(half);
    }

    /** Has what follows be of this width in pixels, with ends round or cut off square. */
    void as(double width, boolean roundEnds) {
        round = roundEnds;
        half = width / 2;
        arc = shapes.circle(half);
    }

    /** Goes on to a point; one that is the last again is left out. */
    void to(double nextX, double nextY) {
        if (count > 0 && x[count - 1] == nextX && y[count - 1] == nextY) {
            return;
        }
        if (count == x.length) {
            x = Arrays.copyOf(x, 2 * count);
            y = Arrays.copyOf(y, 2 * count);
        }
        x[count] = nextX;
        y[count] = nextY;
        count++;
    }

    /** Ends the line where it is; a single point is a disc if its ends are round, or nothing. */
    void end() {
        if (count > 1) {
            trace(false);
        } else if (count == 1 && round) {
            arc.circle(x[0], y[0]);
        }
        count = 0;
    }

    /** Ends the line at its first point, with a corner like the others. */
    void close() {
        to(x[0], y[0]);
        if (count > 1) {
            trace(true);
        }
        count = 0;
    }

    private void trace(boolean closed) {
        measure();
        begin(0, 0, round && !closed);
        for (int i = 1; i < count - 1; i++) {
            double cosine = (normalX[i - 1] * normalX[i] + normalY[i - 1] * normalY[i]) / (half * half);
            double reach = Math.abs(turn(i - 1, i)) / (half * (1 + cosine));
            if (cosine > SMOOTH && reach < length[i - 1] && reach < length[i]) {
                double x = (normalX[i - 1] + normalX[i]) / (1 + cosine);
                sides(i, x, (normalY[i - 1] + normalY[i]) / (1 + cosine));
            } else {
                finish(i, false);
                corner(i, i - 1, i);
                begin(i, i, false);
            }
        }
        finish(count - 1, round && !closed);
        if (closed) {
            corner(0, count - 2, 0);
        }
    }

    /** Finds the length of each segment, and the way from it to its plus side. */
    private void measure() {
        if (length.length < count) {
            length = new double[x.length];
            normalX = new double[x.length];
            normalY = new double[x.length];
        }
        for (int i = 0; i < count - 1; i++) {
            double dx = x[i + 1] - x[i];
            double dy = y[i + 1] - y[i];
            length[i] = Math.sqrt(dx * dx + dy * dy);
            normalX[i] = half * dy / length[i];
            normalY[i] = -half * dx / length[i];
        }
    }

    /** Twice the area between two segments' normals, positive where the line turns from x to y. */
    private double turn(int segment, int other) {
        return normalX[segment] * normalY[other] - normalY[segment] * normalX[other];
    }

    private void begin(int vertex, int segment, boolean capped) {
        double dx = normalX[segment];
        double dy = normalY[segment];
        plusX = x[vertex] + dx;
        plusY = y[vertex] + dy;
        minusX = x[vertex] - dx;
        minusY = y[vertex] - dy;
        if (capped) {
            arc.add(x[vertex], y[vertex], -dx, -dy, dx, dy);
        } else {
            shapes.add(minusX, minusY, plusX, plusY);
        }
    }

    /** Both sides on to a vertex. */
    private void sides(int vertex, double dx, double dy) {
        double nextX = x[vertex] + dx;
        double nextY = y[vertex] + dy;
        shapes.add(plusX, plusY, nextX, nextY);
        plusX = nextX;
        plusY = nextY;
        nextX = x[vertex] - dx;
        nextY = y[vertex] - dy;
        shapes.add(nextX, nextY, minusX, minusY);
        minusX = nextX;
        minusY = nextY;
    }

    private void finish(int vertex, boolean capped) {
        double dx = normalX[vertex - 1];
        double dy = normalY[vertex - 1];
        sides(vertex, dx, dy);
        if (capped) {
            arc.add(x[vertex], y[vertex], dx, dy, -dx, -dy);
        } else {
            shapes.add(plusX, plusY, minusX, minusY);
        }
    }

    /** The piece of a disc between two segments, on the side from which they turn away. */
    private void corner(int vertex, int from, int to) {
        if (turn(from, to) > 0) {
            wedge(x[vertex], y[vertex], normalX[from], normalY[from], normalX[to], normalY[to]);
        } else {
            wedge(x[vertex], y[vertex], -normalX[to], -normalY[to], -normalX[from], -normalY[from]);
        }
    }

    private void wedge(double atX, double atY, double fromX, double fromY, double toX, double toY) {
        shapes.add(atX, atY, atX + fromX, atY + fromY);
        arc.add(atX, atY, fromX, fromY, toX, toY);
        shapes.add(atX + toX, atY + toY, atX, atY);
    }
}
