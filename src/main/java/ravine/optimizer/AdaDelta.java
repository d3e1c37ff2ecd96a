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
        ZEILER(EpsilonPlacement.INSIDE),
        @Variant("ε stands beside the root of r and s averages the squares of the whole steps ηΔ, as in the lecture.")
        LECTURE(EpsilonPlacement.OUTSIDE);

        private final EpsilonPlacement placement;

        Form(EpsilonPlacement placement) {
            this.placement = placement;
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
                oracle.note("r", r);
                oracle.note("s", s);
                var root = form.placement.root(r, epsilon);
                oracle.sketch(
                        new StepGeometry.Rates(s.plus(epsilon).sqrt().over(root).times(rate)));
                var delta = g.times(s.plus(epsilon).sqrt()).over(root);
                oracle.note("Δ", delta);
                steps.blend(delta.times(form == Form.LECTURE ? rate : 1).squared(), 1 - beta);
                oracle.go(oracle.move().descend(rate).times("Δ", delta).end());
            }
        };
    }
}
