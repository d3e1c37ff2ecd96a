package ravine.sweep;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import ravine.run.Stepper;

/**
 * What counts as having reached the lowest f.
 *
 * @param floor f*, NaN if there is none
 * @param within how far above it; by default a millionth of the height of the start
 */
record Goal(double floor, OptionalDouble within) {

    private static final double SHARE = 1e-6;

    private static final int STEPS_BETWEEN_QUESTIONS = 1024;

    /** The f at which a run is there that starts so high; NaN, which no run reaches, where either is not known. */
    double height(double atStart) {
        return floor + within.orElse(SHARE * (atStart - floor));
    }

    /** The first step at which a run that begins is there, which it takes no farther. */
    OptionalInt reached(Stepper stepper, Runnable question) {
        double height = height(stepper.value());
        do {
            if (stepper.value() <= height) {
                return OptionalInt.of(stepper.number());
            }
            if (stepper.number() % STEPS_BETWEEN_QUESTIONS == 0) {
                question.run();
            }
        } while (height >= floor && stepper.step());
        return OptionalInt.empty();
    }
}
