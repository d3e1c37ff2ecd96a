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
                oracle.sketch(new StepGeometry.Disc(oracle.at(), delta));
                oracle.note("Δ", delta);
                oracle.working().asked("H₁", ", the first row of the Hessian", new Vec(h.a11(), h.a12()));
                oracle.working().asked("H₂", ", the second row", new Vec(h.a12(), h.a22()));
                var p = new Dogleg(oracle, g, h, delta).step();
                double ratio = ratio(oracle, g, h, p);
                oracle.working().compare(ratio > 0.1 ? "ρ > 0.1" : "ρ ≤ 0.1", ratio, 0.1);
                oracle.go(
                        ratio > 0.1
                                ? oracle.move().plus("p", p).end()
                                : oracle.move().end());
                adapt(oracle.working(), p.norm(), ratio);
            }

            /** How much f falls for what the parabola promised; 0 where it promised nothing or f is not finite there. */
            private double ratio(Oracle oracle, Vec g, Symmetric h, Vec p) {
                var bent = h.times(p);
                double promised = -g.dot(p) - p.dot(bent) / 2;
                double here = oracle.value(oracle.at());
                double there = oracle.value(oracle.at().plus(p));
                double fall = here - there;
                var working = oracle.working();
                working.line("Hp = H₁₁·p₁ + H₁₂·p₂; H₂₁·p₁ + H₂₂·p₂", bent);
                working.asked("f", " = f(x)", here);
                working.asked("v", " = f(x + p)", there);
                working.line("q = −(g₁·p₁ + g₂·p₂) − (p₁·Hp₁ + p₂·Hp₂)/2", promised);
                boolean told = promised > 0 && Double.isFinite(fall);
                double ratio = told ? fall / promised : 0;
                oracle.note(told ? "ρ = (f − v)/q" : "ρ = 0", ratio);
                return ratio;
            }

            private void adapt(Working working, double length, double ratio) {
                working.line("‖p‖ = √(p₁² + p₂²)", length);
                if (ratio < 0.25) {
                    delta = length > 0 ? length / 4 : delta;
                    working.line(length > 0 ? "Δ ← ‖p‖/4" : "Δ ← Δ", delta);
                } else if (ratio > 0.75 && length > 0.99 * delta) {
                    delta = Math.min(2 * delta, maxradius);
                    working.line("Δ ← min(2·Δ, maxradius)", delta);
                }
            }
        };
    }
}
