package ravine.run;

import ravine.spec.About;
import ravine.spec.Param;

/** Ends a run where the whole objective has changed by less than a bound at each of some steps in a row. */
@About(
        id = "change",
        name = "Small change",
        source = "the usual one of deterministic methods",
        formula = "|f − f before| < below, so many times in a row")
record SmallChange(
        @Param(
                symbol = "δ",
                says = "A change of f that is smaller is none.",
                min = 0,
                max = 1e6,
                value = 1e-9,
                from = 1e-12,
                to = 1,
                log = true)
        double below,

        @Param(
                symbol = "k",
                says = "How many steps in a row change f by less.",
                min = 1,
                max = 1e6,
                value = 10,
                to = 100)
        int steps)
        implements Stop {

    @Override
    public Watch watch() {
        return new Watch() {
            private double before = Double.NaN;
            private int times;

            @Override
            public boolean ends(Stepper stepper) {
                double now = stepper.value();
                times = Math.abs(now - before) < below ? times + 1 : 0;
                before = now;
                return times >= steps;
            }
        };
    }
}
