package ravine.path;

import java.util.Arrays;
import ravine.draw.Frame;

/** The cells of a frame that a path has passed already. */
final class VisitedCells {

    private final Frame frame;
    private final double side;
    private final int across;
    private long[] cells = new long[0];
    private int last = -1;

    /** {@code side} is that of a cell, in pixels. */
    VisitedCells(Frame frame, double side) {
        this.frame = frame;
        this.side = side;
        across = (int) (frame.width() / side) + 1;
    }

    /** Whether a straight way within the frame comes to a cell for the first time; of cells beside each other it may leave out one whose corner it cuts. */
    boolean isNew(double fromX, double fromY, double toX, double toY) {
        int start = cell(fromX, fromY);
        boolean fresh = start != last && isNew(start);
        int end = cell(toX, toY);
        if (end == last) {
            return fresh;
        }
        double dx = toX - fromX;
        double dy = toY - fromY;
        int parts = 1 + (int) (Math.max(Math.abs(dx), Math.abs(dy)) / side);
        double stepX = dx / parts;
        double stepY = dy / parts;
        for (int i = 1; i < parts; i++) {
            fresh |= isNew(fromX + i * stepX, fromY + i * stepY);
        }
        return isNew(end) || fresh;
    }

    /** Whether a point within the frame lies in a cell for the first time. */
    boolean isNew(double x, double y) {
        return isNew(cell(x, y));
    }

    private boolean isNew(int cell) {
        last = cell;
        int word = cell >> 6;
        if (word >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(word + 1, 2 * cells.length));
        }
        long bit = 1L << cell;
        boolean fresh = (cells[word] & bit) == 0;
        cells[word] |= bit;
        return fresh;
    }

    private int cell(double x, double y) {
        int row = (int) ((y - frame.top()) / side);
        return row * across + (int) ((x - frame.left()) / side);
    }
}
