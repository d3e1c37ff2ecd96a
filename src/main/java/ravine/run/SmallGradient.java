package ravine.run;

import ravine.spec.About;
import ravine.spec.Param;

/** Ends a run where the gradient is short: that of the whole objective, without noise. */
@About(
        id = "gradient",
        name = "Small gradient",
        source = "the usual one of deterministic methods",
        formula = "‖∇f‖ < below")
record SmallGradient(
        @Param(
                symbol = "δ",
                says = "The run ends where the gradient is shorter.",
                min = 0,
                max = 1e6,
                value = 1e-3,
                from = 1e-9,
                to = 1,
                log = true)
        double below)
        implements Stop {

    @Override
    public Watch watch() {
        return stepper -> stepper.gradient().norm() < below;
    }
}
