package ravine.optimizer;

import ravine.Vec;
import ravine.spec.Registry;

/** A method that descends a function: a record whose components are the keys of its recipe. The permits clause is the list of all methods. */
public sealed interface Optimizer
        permits GradientDescent,
                Momentum,
                Nesterov,
                QuasiHyperbolicMomentum,
                AdaGrad,
                RmsProp,
                AdaDelta,
                Adam,
                AmsGrad,
                AdamW,
                Nadam,
                Adamax,
                RectifiedAdam,
                AdaBelief,
                Yogi,
                QuasiHyperbolicAdam,
                NovoGrad,
                Lion,
                Rprop,
                Langevin,
                LineSearch,
                ConjugateGradient,
                Newton,
                Bfgs,
                LimitedBfgs,
                TrustRegion,
                NelderMead,
                GradientFlow {

    /** The letter of the rate in updates. */
    String RATE = "η";

    Registry<Optimizer> ALL = new Registry<>("method", Optimizer.class);

    /** A walk from there, with nothing remembered yet. */
    Walk start(Vec at);

    /** The rate beyond which this method diverges where f is a parabola of this curvature; NaN where no such bound is known. */
    default double rateLimit(double curvature) {
        return Double.NaN;
    }
}
