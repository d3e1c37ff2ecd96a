package ravine.run;

import org.jspecify.annotations.Nullable;
import ravine.objective.Derivatives;
import ravine.objective.MutableTangent;
import ravine.objective.Objective;

/** f and its gradient where a run stands, computed when they are first asked for there. Mutable, so that a step allocates nothing. */
final class LocalTangent {

    private final Derivatives derivatives;
    private Objective objective;
    private double x1;
    private double x2;
    private boolean known;
    private @Nullable StepValues recalled;
    private int recalledTo;
    private final MutableTangent tangent = new MutableTangent();

    LocalTangent(Objective objective, Derivatives derivatives) {
        this.objective = objective;
        this.derivatives = derivatives;
    }

    /** Takes what is known of a run at its steps up to this one, instead of computing it again. */
    void recall(StepValues run, int last) {
        recalled = run;
        recalledTo = last;
    }

    /** Goes to where a step ended. */
    void stand(int number, double there1, double there2) {
        x1 = there1;
        x2 = there2;
        known = recalled != null && number <= recalledTo && recalled.recall(number, tangent);
    }

    /** Stays where it is, with another objective. */
    void ask(Objective other) {
        objective = other;
        known = false;
    }

    /** f and its gradient, until it goes elsewhere. */
    MutableTangent here() {
        if (!known) {
            known = true;
            derivatives.tangent(objective, x1, x2, tangent);
        }
        return tangent;
    }
}
