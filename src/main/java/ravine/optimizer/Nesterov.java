package ravine.optimizer;

import ravine.Vec;
import ravine.spec.About;
import ravine.spec.Choice;
import ravine.spec.Param;
import ravine.spec.Variant;

/** Nesterov momentum: the gradient is taken where the momentum is about to lead. */
@About(
        id = "nesterov",
        name = "Nesterov momentum",
        source = "Nesterov 1983; Sutskever et al. 2013; torch.optim.SGD(nesterov=True)",
        formula = "lookahead: g at x + βv; v ← βv − ηg; x ← x + v · pytorch: v ← βv + g; x ← x − η(g + βv)")
record Nesterov(
        @Param(symbol = "η", min = 0, max = 1e6, value = 0.1, from = 1e-4, to = 10, log = true)
        double eta,

        @Param(symbol = "β", min = 0, max = 0.9999, value = 0.9)
        double beta,

        @Choice("lookahead") Form form)
        implements Optimizer {

    enum Form {
        @Variant("The gradient is taken at x + βv, as in the lecture and in Sutskever et al.")
        LOOKAHEAD,
        @Variant("PyTorch's form: its path is that of the look-ahead points, so the two draw different pictures.")
        PYTORCH
    }

    @Override
    public Walk start(Vec at) {
        return new Walk() {
            private Vec v = Vec.ZERO;

            @Override
            public Vec step(View view) {
                double rate = view.anneal(eta);
                return form == Form.LOOKAHEAD ? lookahead(view, rate) : pytorch(view, rate);
            }

            private Vec lookahead(View view, double rate) {
                var ahead = view.at().plus(v.times(beta));
                v = v.times(beta).minus(view.gradient(ahead).times(rate));
                view.note("x + βv", ahead);
                view.note("v", v);
                return view.at().plus(v);
            }

            private Vec pytorch(View view, double rate) {
                var g = view.gradient();
                v = v.times(beta).plus(g);
                view.note("v", v);
                return view.at().minus(g.plus(v.times(beta)).times(rate));
            }
        };
    }
}
