package ravine.optimizer;

import ravine.Symmetric;
import ravine.Vec;
import ravine.spec.About;
import ravine.spec.Param;
import ravine.spec.Range;

/** Trust region: the best step of a parabola within a radius that grows as it proves right. */
@About(
        id = "trustregion",
        name = "Trust region (dogleg)",
        source = "Powell 1970; Nocedal & Wright 2006, algorithm 4.1 and section 4.1",
        formula =
                "x ← x + p where ρ > 0.1, ρ = (f(x) − f(x + p))/(−g·p − ½p·Hp), p the dogleg step within Δ, which starts at radius; ρ < ¼: Δ ← ‖p‖/4; ρ > ¾ and ‖p‖ = Δ: Δ ← min(2Δ, maxradius)")
record TrustRegion(
        @Param(
                symbol = "radius",
                says = "The radius Δ at the start: no step is longer.",
                min = Range.ABOVE_ZERO,
                value = 1,
                from = 0.01,
                to = 10,
                log = true)
        double radius,

        @Param(
                symbol = "maxradius",
                says = "The radius Δ grows no further than this.",
                min = Range.ABOVE_ZERO,
                value = 100,
                from = 0.1,
                to = 1000,
                log = true)
        double maxradius)
        implements Optimizer {

    @Override
    public Walk start(Vec at) {
        return new Walk() {
            private double delta = radius;

            @Override
            public void step(Oracle oracle) {
                var g = oracle.gradient();
                var h = oracle.hessian(oracle.at());
                var p = Dogleg.step(g, h, delta);
                double ratio = ratio(oracle, g, h, p);
                oracle.sketch(new StepGeometry.Disc(oracle.at(), delta));
                oracle.note("Δ", delta);
                oracle.note("p", p);
                oracle.note("ρ", ratio);
                adapt(p.norm(), ratio);
                oracle.go(
                        ratio > 0.1
                                ? oracle.move().plus("p", p).end()
                                : oracle.move().end());
            }

            /** How much f falls for what the parabola promised; 0 where it promised nothing or f is not finite there. */
            private double ratio(Oracle oracle, Vec g, Symmetric h, Vec p) {
                double promised = -g.dot(p) - p.dot(h.times(p)) / 2;
                double fall =
                        oracle.value(oracle.at()) - oracle.value(oracle.at().plus(p));
                return promised > 0 && Double.isFinite(fall) ? fall / promised : 0;
            }

            private void adapt(double length, double ratio) {
                if (ratio < 0.25) {
                    delta = length > 0 ? length / 4 : delta;
                } else if (ratio > 0.75 && length > 0.99 * delta) {
                    delta = Math.min(2 * delta, maxradius);
                }
            }
        };
    }
}
