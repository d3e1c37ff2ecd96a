package ravine.run;

import org.jspecify.annotations.Nullable;
import ravine.objective.Derivatives;
import ravine.objective.MutableTangent;
import ravine.objective.Objective;

/** f and its gradient where a run stands, computed on arrival or when they are first asked for there. Mutable, so that a step allocates nothing. */
final class LocalTangent {

    private final Derivatives derivatives;
    private final boolean asked;
    private Objective objective;
    /** Where it stands, of a tangent that is not found on arrival. */
    private double x1;

    private double x2;
    private boolean known;
    private @Nullable StepValues recalled;
    private int recalledTo;
    private final MutableTangent tangent = new MutableTangent();

    /**
     * The tangent of an objective.
     *
     * @param asked whether it is asked for everywhere, so that it is computed on arrival: in all places where it may be asked for first, the code of a step
     *     would be too long to be compiled as a whole
     */
    LocalTangent(Objective objective, Derivatives derivatives, boolean asked) {
        this.objective = objective;
        this.derivatives = derivatives;
        this.asked = asked;
    }

    /** Takes what is known of a run at its steps up to this one, instead of computing it again. */
    void recall(StepValues run, int last) {
        recalled = run;
        recalledTo = last;
    }

    /** Goes to where a step ended. */
    void stand(int number, double there1, double there2) {
        known = recalled != null && number <= recalledTo && recalled.recall(number, tangent);
        if (!asked) {
            x1 = there1;
            x2 = there2;
        } else if (!known) {
            find(there1, there2);
        }
    }

    /** Stays where it is, with another objective. */
    void ask(Objective other) {
        objective = other;
        known = false;
    }

    private void find(double there1, double there2) {
        known = true;
        derivatives.tangent(objective, there1, there2, tangent);
    }

    /** f and its gradient, until it goes elsewhere. */
    MutableTangent here() {
        if (!known) {
            find(x1, x2);
        }
        return tangent;
    }

    /** What holds f and its gradient, found yet or not. */
    MutableTangent held() {
        return tangent;
    }
}
