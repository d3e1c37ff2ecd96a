package ravine.contour;

import java.util.Optional;

/** Tells a level that f reaches between two neighbouring points of a grid from one that it jumps over, as at a pole or a step. */
record Jumps(Grid grid, Optional<RowFiller> function) {

    private static final int HALVINGS = 24;

    /** An edge so much steeper than the next one is looked at closely. */
    private static final double STEEPER = 4;

    /** A gap that halving leaves at this part of the whole is a jump. */
    private static final double PART = 0.25;

    /** Whether f may jump on an edge on which it rises so: against one of the edges before and after it, or much more than there. */
    static boolean mayBe(double rise, double before, double after) {
        return isSuspect(rise, before) || isSuspect(rise, after);
    }

    /** Whether the level is jumped over on an edge where f may jump. */
    boolean over(int column, int row, boolean upright, double level) {
        double rise = grid.value(upright ? column : column + 1, upright ? row + 1 : row) - grid.value(column, row);
        double least = PART * Math.abs(rise);
        return gap(function.orElseThrow(), column, row, upright, level, least) >= least;
    }

    /** About how many values of a plain formula it takes to ask one edge. */
    long work() {
        return (long) HALVINGS * function.map(RowFiller::work).orElse(1);
    }

    private static boolean isSuspect(double rise, double beside) {
        return !(rise * beside > 0) || Math.abs(rise) >= STEEPER * Math.abs(beside);
    }

    /** How far apart the values are on both sides of where f passes the level, very near to it, or as soon as they are nearer than {@code least}. */
    private double gap(RowFiller f, int column, int row, boolean upright, double level, double least) {
        double low = 0;
        double high = 1;
        double atLow = at(f, column, row, upright, low);
        double atHigh = at(f, column, row, upright, high);
        for (int i = 0; i < HALVINGS && Math.abs(atHigh - atLow) >= least; i++) {
            double middle = (low + high) / 2;
            double value = at(f, column, row, upright, middle);
            if ((value >= level) == (atLow >= level)) {
                low = middle;
                atLow = value;
            } else {
                high = middle;
                atHigh = value;
            }
        }
        return Math.abs(atHigh - atLow);
    }

    private double at(RowFiller f, int column, int row, boolean upright, double part) {
        return f.value(grid.x1(upright ? column : column + part), grid.x2(upright ? row + part : row));
    }
}
