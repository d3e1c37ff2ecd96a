package ravine.modifier;

import ravine.Vec;
import ravine.optimizer.Oracle;
import ravine.optimizer.Walk;
import ravine.spec.About;
import ravine.spec.Param;

/** A gradient that is too long is scaled down, its direction kept. */
@About(
        id = "clip",
        name = "Gradient clipping",
        source = "Pascanu, Mikolov, Bengio 2013, arXiv:1211.5063; torch.nn.utils.clip_grad_norm_",
        formula = "g ← g·min(1, norm/‖g‖)")
record GradientClipping(
        @Param(
                symbol = "norm",
                says = "A longer gradient is shortened to this length.",
                min = 0,
                value = 1,
                from = 1e-3,
                to = 100,
                log = true)
        double norm)
        implements Modifier {

    @Override
    public Walk around(Walk walk, Vec start) {
        return oracle -> walk.step(new Clipped(oracle, norm));
    }

    /** An oracle of gradients that are at most {@code norm} long. */
    record Clipped(Oracle inner, double norm) implements OracleWrapper {

        @Override
        public Vec gradient(Vec there) {
            var g = inner.gradient(there);
            double length = g.norm();
            if (!(length > norm)) {
                return g;
            }
            var clipped = g.times(norm / length);
            inner.working().know("norm", norm);
            note("g ← g·norm/√(g₁² + g₂²)", clipped);
            return clipped;
        }
    }
}
