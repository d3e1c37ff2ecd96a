package ravine.optimizer;

import java.util.Optional;
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

    /** The rate with which this method is critically damped where f is a parabola of this curvature; NaN for a method that is not damped so. */
    default double criticalRate(double curvature) {
        return Double.NaN;
    }

    /** How many times its rate this method goes in the long run against a gradient that stays, such as 1/(1 − β); NaN where its steps are not in proportion to gradients. */
    default double reach() {
        return Double.NaN;
    }

    /** By what each step multiplies the distance to the minimum of a parabola of this curvature in the long run; NaN where that is not known. */
    default double contraction(double curvature) {
        return Double.NaN;
    }

    /** This method with the keys with which it contracts fastest on a parabola of curvatures from one to the other; empty where that is not known. */
    default Optional<Optimizer> best(double smallest, double largest) {
        return Optional.empty();
    }

    /** The flow with noise that this method is; empty for one that remembers, rescales or searches. */
    default Optional<Diffusion> diffusion() {
        return Optional.empty();
    }
}
