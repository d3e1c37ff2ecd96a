package ravine.optimizer;

import java.util.Optional;
import ravine.Vec;
import ravine.spec.About;
import ravine.spec.Param;

/** Langevin dynamics: gradient descent shaken by heat, so that it wanders over the landscape. */
@About(
        id = "langevin",
        name = "Langevin dynamics (SGLD)",
        source = "Welling & Teh 2011, Bayesian Learning via Stochastic Gradient Langevin Dynamics",
        formula = "x ← x − ηg + √(2ηT)·ξ, ξ standard normal from the session's seed")
record Langevin(
        @Rate(0.01) double eta,

        @Param(
                symbol = "T",
                says = "The temperature: how strong the noise is; without it this is gradient descent.",
                min = 0,
                value = 0.1,
                from = 1e-3,
                to = 10,
                log = true)
        double temperature)
        implements Optimizer {

    @Override
    public double rateLimit(double curvature) {
        return 2 / curvature;
    }

    @Override
    public Optional<Diffusion> diffusion() {
        return Optional.of(new Diffusion(eta, temperature));
    }

    @Override
    public Walk start(Vec at) {
        return oracle -> {
            double rate = oracle.anneal(eta);
            oracle.go(oracle.move()
                    .descend(rate)
                    .times("g", oracle.gradient())
                    .plus("√(2·η·T)", Math.sqrt(2 * rate * temperature))
                    .times("ξ", oracle.gaussian())
                    .end());
        };
    }
}
