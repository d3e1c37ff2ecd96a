package ravine.formula;

import java.util.Optional;
import ravine.Symmetric;
import ravine.Vec;
import ravine.objective.Fault;
import ravine.objective.Objective;
import ravine.objective.Tangent;

/** A formula over rows of numbers. */
record OverRows(Evaluator evaluator, Rows numbers) implements Objective {

    @Override
    public double value(double x1, double x2) {
        return evaluator.value(x1, x2, numbers);
    }

    @Override
    public Optional<Fault> fault(Vec at) {
        return evaluator.fault(at.x1(), at.x2(), numbers);
    }

    @Override
    public void row(double x1, double step, double x2, double[] values) {
        evaluator.row(x1, step, x2, numbers, values);
    }

    @Override
    public Vec gradient(Vec at) {
        return evaluator.gradient(at.x1(), at.x2(), numbers);
    }

    @Override
    public void tangent(double x1, double x2, Tangent tangent) {
        evaluator.tangent(x1, x2, numbers, tangent);
    }

    @Override
    public Symmetric hessian(Vec at) {
        return evaluator.hessian(at.x1(), at.x2(), numbers);
    }
}
