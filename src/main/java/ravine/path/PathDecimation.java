package ravine.path;

import java.util.Arrays;

/**
 * What matters of a very long path to all views that have one grid: the steps on ways that come to a cell for the first time, or the
 * points that do. All others lie over these, nearer than a pixel or two. It costs a walk over the whole path, and spares that to every
 * later view. Mutable: it gathers steps.
 */
final class PathDecimation {

    private final VisitedCells passed;
    private int[] steps = new int[1024];
    private int count;

    private PathDecimation(DecimationGrid grid) {
        passed = new VisitedCells(grid.frame(), 1);
    }

    /** The steps at both ends of ways that are new, and of those that come from outside of the grid or lead there. */
    static StepSelection ways(DecimationGrid grid, double[] x1, double[] x2, int length) {
        var decimation = new PathDecimation(grid);
        double lastColumn = Double.NaN;
        double lastRow = Double.NaN;
        boolean wasThere = false;
        for (int i = 0; i < length; i++) {
            double column = grid.column(x1[i]);
            double row = grid.row(x2[i]);
            boolean there = grid.has(column, row);
            boolean matters = (there && wasThere)
                    ? decimation.passed.isNew(lastColumn, lastRow, column, row)
                    : grid.mayCross(lastColumn, lastRow, column, row);
            if (matters) {
                decimation.takeWay(i);
            }
            lastColumn = column;
            lastRow = row;
            wasThere = there;
        }
        return decimation.steps();
    }

    /** The steps on points that are new. */
    static StepSelection points(DecimationGrid grid, double[] x1, double[] x2, int length) {
        var decimation = new PathDecimation(grid);
        for (int i = 0; i < length; i++) {
            double column = grid.column(x1[i]);
            double row = grid.row(x2[i]);
            if (grid.has(column, row) && decimation.passed.isNew(column, row)) {
                decimation.take(i);
            }
        }
        return decimation.steps();
    }

    private void takeWay(int to) {
        if (count == 0 || steps[count - 1] < to - 1) {
            take(to - 1);
        }
        take(to);
    }

    private void take(int step) {
        if (count == steps.length) {
            steps = Arrays.copyOf(steps, 2 * count);
        }
        steps[count++] = step;
    }

    private StepSelection steps() {
        return StepSelection.of(Arrays.copyOf(steps, count));
    }
}
