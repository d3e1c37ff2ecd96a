package ravine.optimizer;

import ravine.Vec;
import ravine.spec.About;
import ravine.spec.Param;

/** Gradient flow: the curve that gradient descent follows ever more closely as its rate falls, seen at equal times. */
@About(
        id = "flow",
        name = "Gradient flow",
        source = "Dormand & Prince 1980, 8(5,3); Hipparchus' DormandPrince853Integrator",
        formula =
                "dx/dt = −∇f(x): x ← x − ∫g dt over a time η, each coordinate within tolerance, by an adaptive Runge–Kutta method")
record GradientFlow(
        @Rate double eta,

        @Param(
                symbol = "tolerance",
                says = "How exactly the curve is followed: the greatest error of a coordinate.",
                min = 1e-13,
                value = 1e-8,
                to = 0.1,
                log = true)
        double tolerance)
        implements Optimizer {

    @Override
    public Walk start(Vec at) {
        return oracle -> {
            double time = oracle.anneal(eta);
            var way = time > 0 ? new FlowIntegrator(oracle, tolerance).way(time) : Vec.ZERO;
            oracle.working().line("∫g dt = x − z", way);
            oracle.go(oracle.move().minus("∫g dt", way).end());
        };
    }
}
