package ravine.modifier;

import ravine.Vec;
import ravine.optimizer.Oracle;
import ravine.optimizer.Walk;
import ravine.optimizer.Working;
import ravine.spec.About;
import ravine.spec.Param;

/** The rate falls by a factor when f has not fallen for a while; it asks for f after each step. */
@About(
        id = "plateau",
        name = "Reduce on plateau",
        source = "torch.optim.lr_scheduler.ReduceLROnPlateau",
        formula =
                "η ← η·φ, φ starts at 1; after a step: f < best(1 − threshold): best = f, bad = 0, else bad + 1; resting: rest − 1, bad = 0; "
                        + "bad > patience: φ ← max(low, factor·φ), rest = cooldown, bad = 0")
record Plateau(
        @Param(symbol = "factor", says = "By this η is multiplied.", min = 0, max = 1, value = 0.1)
        double factor,

        @Param(
                symbol = "patience",
                says = "The number of steps without progress that are borne.",
                min = 0,
                max = Integer.MAX_VALUE,
                value = 10,
                to = 100)
        int patience,

        @Param(
                symbol = "threshold",
                says = "Progress is a fall of f by more than this share.",
                min = 0,
                max = 1,
                value = 1e-4,
                from = 1e-8,
                log = true)
        double threshold,

        @Param(
                symbol = "cooldown",
                says = "The number of steps after a fall of η that do not count.",
                min = 0,
                max = Integer.MAX_VALUE,
                value = 0,
                to = 100)
        int cooldown,

        @Param(symbol = "low", says = "The lowest factor of η: a share of it, not a rate.", min = 0, max = 1, value = 0)
        double low)
        implements Modifier {

    @Override
    public boolean changesRate() {
        return true;
    }

    @Override
    public Walk around(Walk walk, Vec start) {
        return new Walk() {
            private double share = 1;
            private double best = Double.POSITIVE_INFINITY;
            private int bad;
            private int rest;

            @Override
            public void step(Oracle oracle) {
                var working = oracle.working();
                KnownKeys.of(Plateau.this, working);
                walk.step(new AnnealedOracle(oracle, share, "φ"));
                KnownKeys.of(Plateau.this, working);
                working.know("φ", share);
                working.know("best", best);
                working.know("bad", bad);
                judge(oracle.value(oracle.there()), working);
                oracle.note("bad", bad);
            }

            private void judge(double value, Working working) {
                boolean better = value < best * (1 - threshold);
                working.asked("f", " = f(x), at the new x", value);
                if (best < Double.POSITIVE_INFINITY) {
                    working.compare(
                            better ? "f < best·(1 − threshold)" : "f ≥ best·(1 − threshold)",
                            value,
                            best * (1 - threshold));
                }
                if (better) {
                    best = value;
                    bad = 0;
                    working.line("best ← f", best);
                    working.line("bad ← 0", bad);
                } else {
                    bad++;
                    working.line("bad ← bad + 1", bad);
                }
                if (rest > 0) {
                    working.know("rest", rest);
                    rest--;
                    bad = 0;
                    working.line("rest ← rest − 1", rest);
                    working.line("bad ← 0", bad);
                }
                if (bad > patience) {
                    working.compare("bad > patience", bad, patience);
                    share = Math.max(low, share * factor);
                    rest = cooldown;
                    bad = 0;
                    working.line("φ ← max(low, φ·factor)", share);
                    working.line("rest ← cooldown", rest);
                    working.line("bad ← 0", bad);
                }
            }
        };
    }
}
