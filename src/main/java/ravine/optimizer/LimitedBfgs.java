package ravine.optimizer;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import ravine.Vec;
import ravine.spec.About;
import ravine.spec.Param;

/** L-BFGS: BFGS that knows only its last few steps instead of a matrix. */
@About(
        id = "lbfgs",
        name = "L-BFGS",
        source = "Nocedal 1980; Liu & Nocedal 1989; Nocedal & Wright 2006, algorithm 7.4",
        formula =
                "x ← x − αp, p = Bg by the two-loop recursion over the last memory pairs of a step s and the change y of g; α by a strong Wolfe line search")
record LimitedBfgs(
        @Param(
                symbol = "memory",
                says = "How many of the last steps tell of the curvature.",
                min = 1,
                max = MOST_PAIRS,
                value = 5,
                to = 20)
        int memory)
        implements Optimizer {

    /** Beyond it each step would take as long as a run. */
    static final int MOST_PAIRS = 10_000;

    @Override
    public Walk start(Vec at) {
        return new Walk() {
            private final Deque<CurvaturePair> pairs = new ArrayDeque<>();

            @Override
            public void step(Oracle oracle) {
                var g = oracle.gradient();
                var working = oracle.working();
                var p = direction(g, working);
                oracle.note("p", p);
                double first = pairs.isEmpty() ? Math.min(1, 1 / g.norm()) : 1;
                var d = p.times(-1);
                double slope = -g.dot(p);
                working.line("d = −p", d);
                working.line("slope = g₁·d₁ + g₂·d₂", slope);
                working.line(pairs.isEmpty() ? "α = min(1, 1/√(g₁² + g₂²))" : "α = 1", first);
                double alpha = new StrongWolfe(oracle, d, slope, Bfgs.CURVATURE).search(first);
                var there = oracle.move().minus("α", alpha).times("p", p).end();
                oracle.go(there);
                if (alpha > 0) {
                    var step = there.minus(oracle.at());
                    var change = oracle.gradient(there).minus(g);
                    var pair = CurvaturePair.of(step, change);
                    CurvaturePair.explain(working, oracle.at(), g, step, change, pair);
                    learn(pair);
                }
            }

            /** The two loops: over the pairs from the newest back, and forth again. */
            private Vec direction(Vec g, Working working) {
                var lines = new TwoLoopWorking(working);
                var q = g;
                lines.begin(g);
                var weights = new ArrayDeque<Double>();
                for (var pair : pairs) {
                    double weight = pair.s().dot(q) / pair.sy();
                    weights.push(weight);
                    q = q.minus(pair.y().times(weight));
                    lines.back(pair, weights.size(), q);
                }
                var newest = pairs.peekFirst();
                var r = newest == null ? q : q.times(newest.sy() / newest.y().dot(newest.y()));
                lines.turn(newest, r);
                for (var oldest = pairs.descendingIterator(); oldest.hasNext(); ) {
                    var pair = oldest.next();
                    int number = weights.size();
                    r = r.plus(pair.s().times(weights.pop() - pair.y().dot(r) / pair.sy()));
                    lines.forth(pair, number, r);
                }
                return r;
            }

            private void learn(@Nullable CurvaturePair pair) {
                if (pair != null) {
                    pairs.addFirst(pair);
                }
                if (pairs.size() > memory) {
                    pairs.removeLast();
                }
            }
        };
    }
}
