package ravine.optimizer;

import ravine.Vec;
import ravine.spec.About;
import ravine.spec.Param;

/** Gradient descent: a step against the gradient, as long as the gradient is steep. */
@About(id = "gd", name = "Gradient descent", source = "Cauchy 1847", formula = "x ← x − ηg")
record GradientDescent(
        @Param(symbol = "η", min = 0, max = 1e6, value = 0.1, from = 1e-4, to = 10, log = true)
        double eta) implements Optimizer {

    @Override
    public Walk start(Vec at) {
        return view -> view.at().minus(view.gradient().times(view.anneal(eta)));
    }
}
