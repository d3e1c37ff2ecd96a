package ravine.run;

import java.util.Optional;
import ravine.Symmetric;
import ravine.Vec;
import ravine.data.Sampling;
import ravine.objective.Objective;

/**
 * What rows of data say where a run stands, and which of them its next step looks at.
 *
 * @param step the number of the next step
 * @param at where it begins
 * @param whole the objective over all rows
 * @param batch what the rows of the step say that it is
 * @param size how many rows these are
 */
public record NextBatch(int step, Vec at, Objective whole, Objective batch, int size, Sampling sampling) {

    /** That of the step after so many steps, or after the last; none without rows, or where the run has left the plane. */
    public static Optional<NextBatch> of(Run run, int number) {
        int from = Math.min(number, run.last());
        var problem = run.problem();
        var whole = problem.objective();
        if (whole.rows() == 0 || !run.at(from).isFinite()) {
            return Optional.empty();
        }
        int next = from + 1;
        var sampling = problem.isSampled() ? problem.sampling() : Sampling.ALL;
        int size = problem.isSampled() ? run.rows(next).length : whole.rows();
        return Optional.of(new NextBatch(next, run.at(from), whole, run.batch(next), size, sampling));
    }

    /** Whether the step looks at some of the rows only. */
    public boolean isSampled() {
        return sampling.kind() != Sampling.Kind.ALL;
    }

    /** The gradient over the rows of the step. */
    public Vec gradient() {
        return batch.gradient(at);
    }

    /** The covariance of the gradient over so many rows, drawn as the step's are; over one row where the step looks at all. */
    public Symmetric covariance(RowGradients rows) {
        double without = Math.max(0, whole.rows() - size) / Math.max(1.0, whole.rows() - 1);
        double share =
                switch (sampling.kind()) {
                    case ALL -> 1;
                    case REPLACEMENT -> 1.0 / size;
                    case SHUFFLED, SEQUENTIAL -> without / size;
                };
        return rows.covariance().times(share);
    }
}
