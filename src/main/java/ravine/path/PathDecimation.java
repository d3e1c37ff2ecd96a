package ravine.path;

import java.util.Arrays;

/**
 * What matters of a very long path to all views that have one lattice: the steps on ways that come to a cell for the first time, or the
 * points that do. All others lie over these, nearer than a pixel or two. It costs a walk over the whole path, and spares that to every
 * later view. Mutable: it gathers steps.
 */
final class PathDecimation {

    private final VisitedCells passed;
    private int[] steps = new int[1024];
    private int count;

    private PathDecimation(DecimationGrid lattice) {
        passed = new VisitedCells(lattice.frame(), 1);
    }

    /** The steps at both ends of ways that are new, and of those that come from outside of the lattice or lead there. */
    static StepSelection ways(DecimationGrid lattice, double[] x1, double[] x2, int length) {
        var survey = new PathDecimation(lattice);
        double lastColumn = Double.NaN;
        double lastRow = Double.NaN;
        boolean wasThere = false;
        for (int i = 0; i < length; i++) {
            double column = lattice.column(x1[i]);
            double row = lattice.row(x2[i]);
            boolean there = lattice.has(column, row);
            boolean matters = (there && wasThere)
                    ? survey.passed.isNew(lastColumn, lastRow, column, row)
                    : lattice.mayCross(lastColumn, lastRow, column, row);
            if (matters) {
                survey.takeWay(i);
            }
            lastColumn = column;
            lastRow = row;
            wasThere = there;
        }
        return survey.steps();
    }

    /** The steps on points that are new. */
    static StepSelection points(DecimationGrid lattice, double[] x1, double[] x2, int length) {
        var survey = new PathDecimation(lattice);
        for (int i = 0; i < length; i++) {
            double column = lattice.column(x1[i]);
            double row = lattice.row(x2[i]);
            if (lattice.has(column, row) && survey.passed.isNew(column, row)) {
                survey.take(i);
            }
        }
        return survey.steps();
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
