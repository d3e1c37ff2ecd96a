package ravine.optimizer;

import ravine.MutableVec;
import ravine.Vec;
import ravine.spec.About;
import ravine.spec.Param;

/** Rprop: only the sign of the gradient counts; a step grows while that stays and shrinks when it turns. */
@About(
        id = "rprop",
        name = "Rprop",
        source = "Riedmiller & Braun 1993; torch.optim.Rprop, where schedules have no effect",
        formula =
                "D starts at η, G at 0; gG > 0: D ← min(grow·D, max); gG < 0: D ← max(shrink·D, min), g = 0 for this step; x ← x − φD·sign(g), φ the factor of the schedules; G ← g")
record Rprop(
        @Rate(0.01) double eta,

        @Param(
                symbol = "grow",
                says = "While the slope along an axis keeps its sign, the step there grows by this factor.",
                min = 1,
                value = 1.2,
                to = 2)
        double grow,

        @Param(
                symbol = "shrink",
                says = "Where the slope along an axis changes its sign, the step there shrinks by this factor.",
                min = 0,
                max = 1,
                value = 0.5)
        double shrink,

        @Param(
                symbol = "min",
                says = "The shortest step along an axis.",
                min = 0,
                value = 1e-6,
                from = 1e-9,
                to = 1,
                log = true)
        double min,

        @Param(
                symbol = "max",
                says = "The longest step along an axis.",
                min = 0,
                value = 50,
                from = 1e-3,
                to = 100,
                log = true)
        double max)
        implements Optimizer {

    /** How D changes, by the sign of each coordinate's turn. */
    private static final String[][] LINES = lines("max(shrink·D, min)", "D", "min(grow·D, max)");

    private static String[][] lines(String... sides) {
        var lines = new String[sides.length][sides.length];
        for (int i = 0; i < sides.length; i++) {
            for (int j = 0; j < sides.length; j++) {
                lines[i][j] = "D ← " + sides[i] + (i == j ? "" : "; " + sides[j]);
            }
        }
        return lines;
    }

    private static int side(double turn) {
        return turn > 0 ? 2 : turn < 0 ? 0 : 1;
    }

    private double resized(double size, double turn) {
        return turn > 0 ? Math.min(grow * size, max) : turn < 0 ? Math.max(shrink * size, min) : size;
    }

    @Override
    public Walk start(Vec at) {
        return new Walk() {
            private final MutableVec sizes = new MutableVec(eta, eta);
            private final MutableVec last = new MutableVec();

            @Override
            public void step(Oracle oracle) {
                var g = oracle.gradient();
                var turn = g.times(last.get());
                var size = sizes.set(sizes.get().zip(turn, Rprop.this::resized));
                g = last.set(g.zip(turn, (slope, kept) -> kept < 0 ? 0 : slope));
                double factor = oracle.anneal(eta) / eta;
                oracle.working().know("η₀", eta);
                oracle.note(oracle.t() == 1 ? "D = η₀" : LINES[side(turn.x1())][side(turn.x2())], size);
                oracle.note("g", g);
                oracle.working().line("φ = η/η₀", eta == 0 ? 0 : factor);
                oracle.go(oracle.move()
                        .minus("φ", eta == 0 ? 0 : factor)
                        .times("D", size)
                        .times("sign(g)", g.map(Math::signum))
                        .end());
            }
        };
    }
}
