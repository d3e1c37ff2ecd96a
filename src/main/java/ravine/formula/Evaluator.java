package ravine.formula;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ravine.Symmetric;
import ravine.Vec;
import ravine.objective.Fault;
import ravine.objective.Tangent;

/**
 * A formula with the values of its parameters, ready to run; one that has no means or sums over rows gives the same for all rows. This class interprets; the classes that {@link Compiler} makes
 * override what they have code for.
 */
class Evaluator {

    private final Expression expression;
    private final Jet jet;
    private final double[] parameters;
    /** Made when first needed; a race makes equal ones. */
    private @Nullable Program gradient;

    private @Nullable Program hessian;

    Evaluator(Expression expression, Jet jet, double[] parameters) {
        this.expression = expression;
        this.jet = jet;
        this.parameters = parameters;
    }

    double value(double x1, double x2, Rows rows) {
        return expression.value(x1, x2, new Expression.Scope(parameters, rows));
    }

    Optional<Fault> fault(double x1, double x2, Rows rows) {
        return Optional.ofNullable(FaultSearch.of(expression, x1, x2, new Expression.Scope(parameters, rows)));
    }

    void row(double x1, double step, double x2, Rows rows, double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = value(x1 + i * step, x2, rows);
        }
    }

    Vec gradient(double x1, double x2, Rows rows) {
        Program program = gradient;
        if (program == null) {
            program = Program.of(jet.graph(), jet.gradient());
            gradient = program;
        }
        double[] results = program.run(x1, x2, parameters, rows);
        return new Vec(results[0], results[1]);
    }

    void tangent(double x1, double x2, Rows rows, Tangent tangent) {
        Vec slope = gradient(x1, x2, rows);
        tangent.take(value(x1, x2, rows), slope.x1(), slope.x2());
    }

    Symmetric hessian(double x1, double x2, Rows rows) {
        Program program = hessian;
        if (program == null) {
            program = Program.of(jet.graph(), jet.hessian());
            hessian = program;
        }
        double[] results = program.run(x1, x2, parameters, rows);
        return new Symmetric(results[0], results[1], results[2]);
    }
}
