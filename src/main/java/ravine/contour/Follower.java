package ravine.contour;

import java.util.Arrays;

/** The rings of one level, gathered by following links from edge to edge and clearing them; lines are ranges of the rings' vertices. */
final class Follower {

    private final Field field;
    private final int[] next;
    private final double level;

    private double[] x = new double[1024];
    private double[] y = new double[1024];
    private int count;
    private final Ranges rings = new Ranges();
    private final Ranges lines = new Ranges();

    Follower(Field field, int[] next, double level) {
        this.field = field;
        this.next = next;
        this.level = level;
    }

    /** Takes up the ring through this edge, if it was not taken before. */
    void follow(int first) {
        if (next[first] == 0) {
            return;
        }
        int ringStart = count;
        int lineStart = -1;
        boolean wasCut = false;
        int edge = first;
        add(edge, ringStart, false);
        do {
            int link = next[edge] - 1;
            next[edge] = 0;
            edge = link >> 1;
            boolean cut = (link & 1) == 1;
            if (cut && lineStart >= 0) {
                lines.add(lineStart, count);
                lineStart = -1;
            } else if (!cut && lineStart < 0) {
                lineStart = count - 1;
            }
            boolean added = add(edge, ringStart, cut && wasCut);
            wasCut = cut && (added || wasCut);
        } while (edge != first);
        if (lineStart >= 0) {
            lines.add(lineStart, count);
        }
        rings.add(ringStart, count);
    }

    /** Appends the crossing of an edge unless it repeats the last vertex; on a straight run it replaces the last. False if it repeats. */
    private boolean add(int edge, int ringStart, boolean mayBeStraight) {
        int point = edge >> 1;
        int column = point % field.width;
        int row = point / field.width;
        boolean upright = (edge & 1) == 1;
        double along = field.crossing(point, upright, level);
        double atX = field.x1(upright ? column : column + along);
        double atY = field.x2(upright ? row + along : row);
        if (count > ringStart && x[count - 1] == atX && y[count - 1] == atY) {
            return false;
        }
        if (mayBeStraight && count - ringStart >= 2 && isStraight(atX, atY)) {
            count--;
        } else if (count == x.length) {
            x = Arrays.copyOf(x, 2 * count);
            y = Arrays.copyOf(y, 2 * count);
        }
        x[count] = atX;
        y[count] = atY;
        count++;
        return true;
    }

    private boolean isStraight(double atX, double atY) {
        return (x[count - 2] == x[count - 1] && x[count - 1] == atX)
                || (y[count - 2] == y[count - 1] && y[count - 1] == atY);
    }

    Contour contour() {
        double[] columnX = Arrays.copyOf(x, count);
        double[] columnY = Arrays.copyOf(y, count);
        return new Contour(level, rings.over(columnX, columnY), lines.over(columnX, columnY));
    }
}
