package ravine.optimizer;

import java.util.Optional;
import ravine.Vec;
import ravine.spec.About;

/** Gradient descent: a step against the gradient, as long as the gradient is steep. */
@About(id = "gd", name = "Gradient descent", source = "Cauchy 1847; torch.optim.SGD", formula = "x ← x − ηg")
record GradientDescent(@Rate double eta) implements Optimizer {

    @Override
    public double reach() {
        return 1;
    }

    @Override
    public double rateLimit(double curvature) {
        return 2 / curvature;
    }

    @Override
    public Optional<Optimizer> best(double smallest, double largest) {
        return Optional.of(new GradientDescent(2 / (smallest + largest)));
    }

    @Override
    public double contraction(double curvature) {
        return Math.abs(1 - eta * curvature);
    }

    @Override
    public Optional<Diffusion> diffusion() {
        return Optional.of(new Diffusion(eta, 0));
    }

    @Override
    public Walk start(Vec at) {
        return oracle -> oracle.go(oracle.move()
                .descend(oracle.anneal(eta))
                .times("g", oracle.gradient())
                .end());
    }
}
