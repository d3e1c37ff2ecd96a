package ravine.optimizer;

import ravine.MutableVec;
import ravine.Vec;
import ravine.spec.About;
import ravine.spec.Choice;
import ravine.spec.Param;

/** AdaGrad: each coordinate's rate falls with the squares of all its gradients. */
@About(
        id = "adagrad",
        name = "AdaGrad",
        source = "Duchi, Hazan, Singer 2011; torch.optim.Adagrad",
        formula = "r ← r + g², r starts at initial; outside: x ← x − ηg/(ε + √r) · inside: x ← x − ηg/√(r + ε)")
record AdaGrad(
        @Rate(0.5) double eta,
        @Epsilon double epsilon,

        @Choice(value = "outside", says = "So do Duchi, Hazan & Singer 2011 (JMLR 12).")
        EpsilonPlacement placement,

        @Param(
                symbol = "initial",
                says = "Where the sum r of squares starts, as initial_accumulator_value in PyTorch.",
                min = 0,
                value = 0,
                to = 10)
        double initial)
        implements Optimizer {

    @Override
    public Walk start(Vec at) {
        var root = placement.symbol("r");
        return new Walk() {
            private final MutableVec sum = new MutableVec(initial, initial);

            @Override
            public void step(Oracle oracle) {
                var g = oracle.gradient();
                var r = sum.set(sum.get().plus(g.squared()));
                oracle.note(oracle.t() == 1 ? "r ← initial + g²" : "r ← r + g²", r);
                oracle.go(oracle.move()
                        .descend(oracle.anneal(eta))
                        .times("g", g)
                        .over(root, placement.root(r, epsilon))
                        .end());
            }
        };
    }
}
