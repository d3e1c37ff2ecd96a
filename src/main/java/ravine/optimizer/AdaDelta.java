package ravine.optimizer;

import ravine.MutableVec;
import ravine.Vec;
import ravine.spec.About;
import ravine.spec.Choice;
import ravine.spec.Variant;

/** AdaDelta: the length of a step comes from the lengths of the steps before it. */
@About(
        id = "adadelta",
        name = "AdaDelta",
        source = "Zeiler 2012, arXiv:1212.5701; torch.optim.Adadelta",
        formula =
                "r ← βr + (1 − β)g²; zeiler: Δ = √(s + ε)/√(r + ε)·g, s ← βs + (1 − β)Δ² · lecture: Δ = √(s + ε)/(ε + √r)·g, s ← βs + (1 − β)(ηΔ)²; x ← x − ηΔ")
record AdaDelta(
        @Rate(1) double eta,
        @DecayRate(value = 0.95, max = 1) double beta,
        @Epsilon(1e-6) double epsilon,
        @Choice("zeiler") Form form)
        implements Optimizer {

    enum Form {
        @Variant("ε stands in both roots and s averages Δ², as in Zeiler and PyTorch.")
        ZEILER(EpsilonPlacement.INSIDE, "Δ = g·√(s + ε)/√(r + ε)", "s ← β·s + (1 − β)·Δ²"),
        @Variant("ε stands beside the root of r and s averages the squares of the whole steps ηΔ, as in the lecture.")
        LECTURE(EpsilonPlacement.OUTSIDE, "Δ = g·√(s + ε)/(ε + √r)", "s ← β·s + (1 − β)·(η·Δ)²");

        private final EpsilonPlacement placement;
        private final String line;
        private final String renewal;

        Form(EpsilonPlacement placement, String line, String renewal) {
            this.placement = placement;
            this.line = line;
            this.renewal = renewal;
        }
    }

    @Override
    public Walk start(Vec at) {
        return new Walk() {
            private final MutableVec slopes = new MutableVec();
            private final MutableVec steps = new MutableVec();

            @Override
            public void step(Oracle oracle) {
                var g = oracle.gradient();
                double rate = oracle.anneal(eta);
                var r = slopes.blend(g.squared(), 1 - beta);
                var s = steps.get();
                oracle.note("r ← β·r + (1 − β)·g²", r);
                var root = form.placement.root(r, epsilon);
                oracle.sketch(
                        new StepGeometry.Rates(s.plus(epsilon).sqrt().over(root).times(rate)));
                var delta = g.times(s.plus(epsilon).sqrt()).over(root);
                oracle.note(form.line, delta);
                var whole = delta.times(form == Form.LECTURE ? rate : 1);
                oracle.note(form.renewal, steps.blend(whole.squared(), 1 - beta));
                oracle.go(oracle.move().descend(rate).times("Δ", delta).end());
            }
        };
    }
}
