package ravine.run;

import org.jspecify.annotations.Nullable;
import ravine.MutableVec;
import ravine.Symmetric;
import ravine.Vec;
import ravine.objective.Derivatives;
import ravine.objective.Objective;

/** The gradient and the Hessian at the places where a step asked for them last, elsewhere than where it starts. Mutable, so that a gradient needs no object. */
final class FoundDerivatives {

    private final Derivatives derivatives;
    private final LastPlace sloped = new LastPlace();
    private final MutableVec gradient = new MutableVec();
    private @Nullable Vec curved;
    private Symmetric hessian = Symmetric.IDENTITY;

    FoundDerivatives(Derivatives derivatives) {
        this.derivatives = derivatives;
    }

    /** Has all found anew, as where the objective is another. */
    void forget() {
        sloped.forget();
        curved = null;
    }

    Vec gradient(Objective objective, Vec there) {
        if (!sloped.is(there.x1(), there.x2())) {
            gradient.set(derivatives.gradient(objective, there));
            sloped.set(there.x1(), there.x2());
        }
        return gradient.get();
    }

    /** Whether the Hessian is known there. */
    boolean hasHessian(Vec there) {
        return curved != null && there.equals(curved);
    }

    Symmetric hessian(Objective objective, Vec there) {
        if (!hasHessian(there)) {
            hessian = derivatives.hessian(objective, there);
            curved = there;
        }
        return hessian;
    }
}
