package ravine.modifier;

import ravine.Vec;
import ravine.optimizer.Oracle;
import ravine.optimizer.Walk;
import ravine.spec.About;
import ravine.spec.Param;

/** Every so many steps the walk is drawn back towards slow weights that follow it; the method keeps its memory. */
@About(
        id = "lookahead",
        name = "Lookahead",
        source = "Zhang et al. 2019, arXiv:1907.08610",
        formula = "after every sync-th step: slow ← slow + α(x − slow), x ← slow; slow starts at the start")
record Lookahead(
        @Param(
                symbol = "sync",
                says = "The number of steps after which the slow point follows.",
                min = 1,
                max = Integer.MAX_VALUE,
                value = 5,
                to = 100)
        int sync,

        @Param(
                symbol = "α",
                says = "The share of the way to the fast point that the slow one follows.",
                min = 0,
                max = 1,
                value = 0.5)
        double alpha)
        implements Modifier {

    @Override
    public Walk around(Walk walk, Vec start) {
        return new Walk() {
            private Vec slow = start;

            @Override
            public void step(Oracle oracle) {
                walk.step(oracle);
                if (oracle.t() % sync == 0) {
                    oracle.working().know("α", alpha);
                    slow = oracle.move("slow", slow)
                            .plus("α", alpha)
                            .times("(x − slow)", oracle.there().minus(slow))
                            .end();
                    oracle.go(slow);
                }
            }
        };
    }
}
