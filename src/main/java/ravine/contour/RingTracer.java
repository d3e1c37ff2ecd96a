package ravine.contour;

import java.util.Arrays;

/** The rings of one level, gathered by following links from edge to edge and clearing them; lines are ranges of the rings' vertices. */
final class RingTracer {

    private final BlockedGrid field;
    private final TraceBuffers work;
    private final double level;
    private int count;
    private int suspectCount;
    private final VertexRanges rings = new VertexRanges();
    private final VertexRanges lines = new VertexRanges();

    RingTracer(BlockedGrid field, TraceBuffers work, double level) {
        this.field = field;
        this.work = work;
        this.level = level;
    }

    /** Takes up the ring through this edge, if it was not taken before. */
    void follow(int first) {
        int[] next = work.next;
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
            suspect(edge);
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
        int row = field.row(point);
        int column = point - row * field.width;
        boolean upright = (edge & 1) == 1;
        double along = field.crossing(point, upright, level);
        double atX = field.x1(upright ? column : column + along);
        double atY = field.x2(upright ? row + along : row);
        if (count > ringStart && work.x[count - 1] == atX && work.y[count - 1] == atY) {
            return false;
        }
        if (mayBeStraight && count - ringStart >= 2 && isStraight(atX, atY)) {
            count--;
        } else if (count == work.x.length) {
            work.growVertices();
        }
        work.x[count] = atX;
        work.y[count] = atY;
        count++;
        return true;
    }

    /** Takes note of an edge over which f may jump; each is an end of two segments, and is asked once. */
    private void suspect(int edge) {
        if (field.mayJump(edge >> 1, (edge & 1) == 1)) {
            if (suspectCount == work.suspects.length) {
                work.growSuspects();
            }
            work.suspects[suspectCount++] = edge;
        }
    }

    private boolean isStraight(double atX, double atY) {
        return isStraight(work.x, atX) || isStraight(work.y, atY);
    }

    /** Whether a number stays as it was at the last two vertices. */
    private boolean isStraight(double[] column, double next) {
        return column[count - 2] == next && column[count - 1] == next;
    }

    /** The edges of the rings over which f may jump. */
    int[] suspects() {
        return Arrays.copyOf(work.suspects, suspectCount);
    }

    Contour contour() {
        double[] columnX = Arrays.copyOf(work.x, count);
        double[] columnY = Arrays.copyOf(work.y, count);
        return new Contour(level, rings.over(columnX, columnY), lines.over(columnX, columnY));
    }
}
