package ravine.run;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import ravine.objective.Objective;

/** The objective over the rows of a problem that are kept out of training, and the step of a run at which it is lowest. Mutable: it caches that step. */
final class ValidationLoss {

    /** So many looks at a row take less time than a frame. */
    private static final long LITTLE = 1_000_000;

    private final Optional<Objective> objective;
    private final long rows;
    /** Whether the run has to look at these rows itself. */
    private final boolean needed;
    /** Found when first asked for; a race finds the same. */
    private volatile @Nullable OptionalInt best;

    ValidationLoss(Problem problem) {
        objective = problem.validation();
        rows = problem.data().map(table -> table.validation().length).orElse(0);
        needed = problem.stop().filter(Stop::needsValidation).isPresent();
    }

    /** Whether no rows are kept out. */
    boolean isNone() {
        return objective.isEmpty();
    }

    /** What it is there; NaN where no rows are kept out. */
    double at(double x1, double x2) {
        return objective.isPresent() ? objective.get().value(x1, x2) : Double.NaN;
    }

    /** The first step of the run at which it is lowest; none where no rows are kept out. */
    OptionalInt best(Run run) {
        var found = best;
        if (found == null) {
            found = objective.isEmpty() ? OptionalInt.empty() : search(run);
            best = found;
        }
        return found;
    }

    private OptionalInt search(Run run) {
        var found = OptionalInt.empty();
        double lowest = Double.POSITIVE_INFINITY;
        for (int number = 0; number <= run.last(); number++) {
            double loss = run.validation(number);
            if (loss < lowest || (loss == lowest && found.isEmpty())) {
                lowest = loss;
                found = OptionalInt.of(number);
            }
        }
        return found;
    }

    /** The same where it takes no longer than a frame, or than the run did. */
    OptionalInt bestAtLittleCost(Run run) {
        return best != null || needed || rows * run.last() <= LITTLE ? best(run) : OptionalInt.empty();
    }
}
