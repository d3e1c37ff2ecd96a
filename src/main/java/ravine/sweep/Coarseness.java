package ravine.sweep;

import java.util.stream.IntStream;

/** The order in which the cells of a map are filled: every so many, then those between them. */
final class Coarseness {

    /** About how many cells are first filled along a side. */
    private static final int FIRST = 8;

    /** So many times twice as coarse no map is. */
    private static final int COARSEST = 24;

    private Coarseness() {}

    /** How many cells apart the first ones are: a power of two. */
    static int first(MapPlan plan) {
        int side = Math.max(plan.across().count(), plan.upright().count());
        return Integer.highestOneBit(Math.max(1, side / FIRST));
    }

    /** The cells that lie so many apart, with those at the ends of both axes. */
    static IntStream cells(MapPlan plan, int apart) {
        var columns = places(plan.across(), apart);
        return IntStream.of(places(plan.upright(), apart))
                .flatMap(row -> IntStream.of(columns).map(column -> plan.cell(column, row)));
    }

    private static int[] places(MapAxis axis, int apart) {
        int last = axis.count() - 1;
        int first = (int) Math.floorMod(-axis.first(), (long) apart);
        var between = IntStream.iterate(first, place -> place < last, place -> place + apart)
                .filter(place -> place > 0);
        return IntStream.concat(IntStream.concat(IntStream.of(0), between), IntStream.of(last))
                .toArray();
    }

    /** The nearest cell to the left and below that is there, on ever coarser grids; the first cells are there. */
    static int shown(MapPlan plan, MapCells cells, int cell) {
        int found = cell;
        for (int apart = 2; !cells.has(found); apart *= 2) {
            found = corner(plan, cell, apart, 0, 0);
        }
        return found;
    }

    /** The same for all cells. */
    static int[] shown(MapPlan plan, MapCells cells) {
        var columns = corners(plan.across());
        var rows = corners(plan.upright());
        return IntStream.range(0, plan.cells())
                .map(cell -> {
                    int column = plan.column(cell);
                    int row = plan.row(cell);
                    int found = cell;
                    for (int coarse = 0; !cells.has(found); coarse++) {
                        found = plan.cell(columns[coarse][column], rows[coarse][row]);
                    }
                    return found;
                })
                .toArray();
    }

    /** For each place of an axis the corner to its left on ever coarser grids. */
    private static int[][] corners(MapAxis axis) {
        var corners = new int[COARSEST][];
        var places = IntStream.range(0, axis.count()).toArray();
        for (int coarse = 0; coarse < COARSEST; coarse++) {
            int apart = 2 << coarse;
            places = IntStream.of(places)
                    .map(place -> corner(axis, place, apart, 0))
                    .toArray();
            corners[coarse] = places;
        }
        return corners;
    }

    /** A corner of the square of a coarse grid in which a cell lies, kept within the map. */
    private static int corner(MapPlan plan, int cell, int apart, int right, int up) {
        return plan.cell(
                corner(plan.across(), plan.column(cell), apart, right),
                corner(plan.upright(), plan.row(cell), apart, up));
    }

    private static int corner(MapAxis axis, int place, int apart, int after) {
        long corner = (Math.floorDiv(axis.first() + place, apart) + after) * (long) apart - axis.first();
        return (int) Math.max(0, Math.min(axis.count() - 1, corner));
    }

    /** Whether what became of the runs at the corners of a cell's square differs, as far as is known. */
    static boolean isAtEdge(MapPlan plan, MapCells cells, int cell, int apart, double distinction) {
        int first = shown(plan, cells, corner(plan, cell, apart, 0, 0));
        for (int k = 1; k < 4; k++) {
            int other = shown(plan, cells, corner(plan, cell, apart, k % 2, k / 2));
            if (cells.kind(first) != cells.kind(other)
                    || (Attractor.has(cells.kind(first))
                            && cells.place(first).minus(cells.place(other)).norm() > distinction)) {
                return true;
            }
        }
        return false;
    }
}
