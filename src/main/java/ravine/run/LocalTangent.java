package ravine.run;

import ravine.MutableVec;
import ravine.Vec;
import ravine.objective.Derivatives;
import ravine.objective.MutableTangent;
import ravine.objective.Objective;

/** f and its gradient where a run stands, computed when they are first asked for there. Mutable, so that a step allocates nothing. */
final class LocalTangent {

    private final Derivatives derivatives;
    private Objective objective;
    private final MutableVec at = new MutableVec();
    private boolean known;
    private final MutableTangent tangent = new MutableTangent();

    LocalTangent(Objective objective, Derivatives derivatives) {
        this.objective = objective;
        this.derivatives = derivatives;
    }

    /** Goes to a place. */
    void stand(Vec there) {
        at.set(there);
        known = false;
    }

    /** Stays where it is, with another objective. */
    void ask(Objective other) {
        objective = other;
        known = false;
    }

    double value() {
        compute();
        return tangent.value();
    }

    Vec gradient() {
        compute();
        return new Vec(tangent.g1(), tangent.g2());
    }

    private void compute() {
        if (!known) {
            known = true;
            derivatives.tangent(objective, at.get().x1(), at.get().x2(), tangent);
        }
    }
}
