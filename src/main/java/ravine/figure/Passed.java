package ravine.figure;

import java.util.BitSet;

/** The cells of a frame, smaller than a line is wide, that a path has passed already. */
final class Passed {

    /** The side of a cell in pixels. */
    private static final double CELL = 2;

    private final Frame frame;
    private final int across;
    private final BitSet cells = new BitSet();
    private int last = -1;

    Passed(Frame frame) {
        this.frame = frame;
        across = (int) (frame.width() / CELL) + 1;
    }

    /** Whether a way within the frame touches a cell for the first time. */
    boolean isNew(double fromX, double fromY, double toX, double toY) {
        if (cell(fromX, fromY) == last && cell(toX, toY) == last) {
            return false;
        }
        int parts = 1 + (int) (Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY)) / (CELL / 2));
        boolean fresh = false;
        for (int i = 0; i <= parts; i++) {
            double part = (double) i / parts;
            fresh |= isNew(fromX + part * (toX - fromX), fromY + part * (toY - fromY));
        }
        return fresh;
    }

    /** Whether a point within the frame lies in a cell for the first time. */
    boolean isNew(double x, double y) {
        last = cell(x, y);
        boolean fresh = !cells.get(last);
        if (fresh) {
            cells.set(last);
        }
        return fresh;
    }

    private int cell(double x, double y) {
        int row = (int) ((y - frame.top()) / CELL);
        return row * across + (int) ((x - frame.left()) / CELL);
    }
}
