package ravine.contour;

import ravine.objective.Objective;

/** An objective as the function of a grid. */
public record ObjectiveRows(Objective objective) implements RowFiller {

    @Override
    public void fill(double x1, double step, double x2, double[] values) {
        objective.row(x1, step, x2, values);
    }

    @Override
    public int work() {
        return Math.max(1, objective.rows());
    }

    @Override
    public double value(double x1, double x2) {
        return objective.value(x1, x2);
    }
}
