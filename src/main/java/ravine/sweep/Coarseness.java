package ravine.sweep;

import java.util.BitSet;
import java.util.stream.IntStream;

/** The order in which the cells of a map are filled: every so many, then those between them. */
final class Coarseness {

    /** About how many cells are first filled along a side. */
    private static final int FIRST = 8;

    /** The first cells lie so many times as far apart where there is time for few. */
    private static final int FEWER = 4;

    private final MapPlan plan;
    /** For each column those of the grids that are 2, 4, 8 … times as coarse to its left and to its right, within the map. */
    private final Corners columns;

    /** The same for each row, below and above. */
    private final Corners rows;

    Coarseness(MapPlan plan) {
        this.plan = plan;
        // The first cells are there before any is looked for, so that none is found on a coarser grid than theirs.
        int grids = Integer.numberOfTrailingZeros(fewest()) + 1;
        columns = new Corners(plan.across(), grids);
        rows = new Corners(plan.upright(), grids);
    }

    /** Of each place of an axis the corners of the squares of coarse grids in which it lies. */
    private static final class Corners {

        private final int[][] before;
        private final int[][] after;

        Corners(MapAxis axis, int grids) {
            before = corners(axis, 0, grids);
            after = corners(axis, 1, grids);
        }

        private static int[][] corners(MapAxis axis, int further, int grids) {
            var corners = new int[grids][axis.count()];
            for (int coarse = 0; coarse < grids; coarse++) {
                int doubled = coarse + 1;
                int last = axis.count() - 1;
                for (int place = 0; place <= last; place++) {
                    long corner = ((((axis.first() + place) >> doubled) + further) << doubled) - axis.first();
                    corners[coarse][place] = (int) Math.max(0, Math.min(last, corner));
                }
            }
            return corners;
        }
    }

    /** How many cells apart the first ones are: a power of two. */
    int first() {
        int side = Math.max(plan.across().count(), plan.upright().count());
        return Integer.highestOneBit(Math.max(1, side / FIRST));
    }

    /** How many cells apart they are where there is time for few. */
    int fewest() {
        return FEWER * first();
    }

    /** The cells that lie so many apart, with those at the ends of both axes. */
    IntStream cells(int apart) {
        var across = places(plan.across(), apart);
        return IntStream.of(places(plan.upright(), apart))
                .flatMap(row -> IntStream.of(across).map(column -> plan.cell(column, row)));
    }

    private static int[] places(MapAxis axis, int apart) {
        int last = axis.count() - 1;
        int first = (int) Math.floorMod(-axis.first(), (long) apart);
        var between = IntStream.iterate(first, place -> place < last, place -> place + apart)
                .filter(place -> place > 0);
        return IntStream.concat(IntStream.concat(IntStream.of(0), between), IntStream.of(last))
                .toArray();
    }

    /** For each cell the nearest one to the left and below that is there, on ever coarser grids; the first cells are there. */
    int[] shown(BitSet there) {
        int across = plan.across().count();
        var shown = new int[plan.cells()];
        for (int row = 0; row < plan.upright().count(); row++) {
            int next = there.nextSetBit(row * across);
            if (next >= 0 && next < (row + 1) * across) {
                showFilled(shown, there, row);
            } else {
                showEmpty(shown, row);
            }
        }
        return shown;
    }

    private void showFilled(int[] shown, BitSet there, int row) {
        int across = plan.across().count();
        for (int column = 0; column < across; column++) {
            int cell = row * across + column;
            // That of the finest coarse grid on which it is not itself shows what it does, and comes before it.
            int found = cell;
            for (int coarse = 0; found == cell && !there.get(cell); coarse++) {
                found = rows.before[coarse][row] * across + columns.before[coarse][column];
            }
            shown[cell] = found == cell ? cell : shown[found];
        }
    }

    /** Of a row without cells all show what those of one before it do, the nearest on the finest coarse grid that has not this row: it would be found in the end. */
    private void showEmpty(int[] shown, int row) {
        int coarse = 0;
        while (rows.before[coarse][row] == row) {
            coarse++;
        }
        int across = plan.across().count();
        int begin = row * across;
        int below = rows.before[coarse][row] * across;
        var left = columns.before[coarse];
        for (int column = 0; column < across; column++) {
            shown[begin + column] = shown[below + left[column]];
        }
    }

    private int shown(MapCells cells, int column, int row) {
        int found = plan.cell(column, row);
        for (int coarse = 0; !cells.has(found); coarse++) {
            found = plan.cell(columns.before[coarse][column], rows.before[coarse][row]);
        }
        return found;
    }

    /** The cells so far apart that are not there and between whose neighbours twice as far apart what becomes of runs differs, as far as is known: in kind, or by more than that distance in place. */
    IntStream edges(MapCells cells, int apart, double distinction) {
        int coarse = Integer.numberOfTrailingZeros(apart);
        return cells(apart)
                .parallel()
                .filter(cell ->
                        !cells.has(cell) && isAtEdge(cells, coarse, plan.column(cell), plan.row(cell), distinction));
    }

    private boolean isAtEdge(MapCells cells, int coarse, int column, int row, double distinction) {
        int left = columns.before[coarse][column];
        int right = columns.after[coarse][column];
        int below = rows.before[coarse][row];
        int above = rows.after[coarse][row];
        int first = shown(cells, left, below);
        return differ(cells, first, shown(cells, right, below), distinction)
                || differ(cells, first, shown(cells, left, above), distinction)
                || differ(cells, first, shown(cells, right, above), distinction);
    }

    private static boolean differ(MapCells cells, int one, int other, double distinction) {
        return cells.kind(one) != cells.kind(other)
                || (Attractor.has(cells.kind(one))
                        && cells.place(one).minus(cells.place(other)).norm() > distinction);
    }
}
