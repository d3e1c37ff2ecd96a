package ravine.run;

import ravine.spec.About;
import ravine.spec.Param;

/** Ends a run where the validation loss has not fallen for some steps; without rows to validate with it never does. */
@About(
        id = "patience",
        name = "Patience",
        source = "Prechelt 1998; Wonka, Deep Learning for Visual Computing, 2021",
        formula = "the validation loss has had no new low for so many steps")
record Patience(
        @Param(
                symbol = "k",
                says = "For how many steps the validation loss may have no new low.",
                min = 1,
                max = 1e6,
                value = 20,
                to = 200)
        int steps)
        implements Stop {

    @Override
    public boolean needsValidation() {
        return true;
    }

    @Override
    public Watch watch() {
        return new Watch() {
            private double lowest = Double.POSITIVE_INFINITY;
            private int best;

            @Override
            public boolean ends(Stepper stepper) {
                double now = stepper.validation();
                if (now < lowest) {
                    lowest = now;
                    best = stepper.number();
                }
                return !Double.isNaN(now) && stepper.number() - best >= steps;
            }
        };
    }
}
