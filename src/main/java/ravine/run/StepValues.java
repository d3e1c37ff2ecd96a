package ravine.run;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import ravine.Vec;
import ravine.objective.MutableTangent;

/**
 * f and its gradient at the steps of a run, and f over the rows that are kept out of training. Where a step looked at all rows they are known from it,
 * elsewhere they are found when they are first asked for. Mutable, and safe to share between threads.
 */
final class StepValues {

    private final Problem problem;
    /** Whether steps look at some rows only, which does not tell f. */
    private final boolean sampled;

    private final double[] x1;
    private final double[] x2;
    private final double[] value;
    private final double[] g1;
    private final double[] g2;
    private final BitSet known = new BitSet(0);
    private final BitSet validated = new BitSet(0);
    /** As long as the others, once it is asked for. */
    private double @Nullable [] validation;

    StepValues(Problem problem, RunColumns room) {
        this.problem = problem;
        sampled = problem.isSampled();
        x1 = room.x1;
        x2 = room.x2;
        value = room.value;
        g1 = room.g1;
        g2 = room.g2;
    }

    /** Keeps what the step has found that a stepper just took. */
    void keep(int number, Stepper stepper) {
        if (!sampled) {
            var there = stepper.tangent();
            value[number] = there.value();
            g1[number] = there.g1();
            g2[number] = there.g2();
        }
    }

    double value(int number) {
        look(number);
        return value[number];
    }

    Vec gradient(int number) {
        look(number);
        return new Vec(g1[number], g2[number]);
    }

    private void look(int number) {
        if (sampled) {
            synchronized (known) {
                if (!known.get(number)) {
                    var there = new MutableTangent();
                    problem.derivatives().tangent(problem.objective(), x1[number], x2[number], there);
                    value[number] = there.value();
                    g1[number] = there.g1();
                    g2[number] = there.g2();
                    known.set(number);
                }
            }
        }
    }

    /** f over the rows that are kept out of training, as the loss has it. */
    double validation(int number, ValidationLoss loss) {
        if (loss.isNone()) {
            return Double.NaN;
        }
        synchronized (validated) {
            var column = validation;
            if (column == null) {
                column = new double[x1.length];
                validation = column;
            }
            if (!validated.get(number)) {
                column[number] = loss.at(x1[number], x2[number]);
                validated.set(number);
            }
            return column[number];
        }
    }

    /** Tells a tangent what it is at a step, if the step itself found it out. */
    boolean recall(int number, MutableTangent tangent) {
        if (!sampled) {
            tangent.take(value[number], g1[number], g2[number]);
        }
        return !sampled;
    }
}
