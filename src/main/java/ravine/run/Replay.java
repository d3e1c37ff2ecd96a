package ravine.run;

import org.jspecify.annotations.Nullable;

/** A run taken again to see how its steps came about. Mutable: it goes on from the last step asked for, so that asking forwards is quick. */
public final class Replay {

    private final Run run;
    private Stepper stepper;
    private @Nullable StepDetails last;

    public Replay(Run run) {
        this.run = run;
        stepper = stepper();
    }

    private Stepper stepper() {
        return new Stepper(run.problem(), run.start(), run.recipe());
    }

    /** How a step from 1 to {@link Run#last} came about. */
    public StepDetails working(int number) {
        if (last == null || number != stepper.number()) {
            if (number <= stepper.number()) {
                stepper = stepper();
            }
            while (stepper.number() < number - 1) {
                stepper.step();
            }
            last = stepper.detailedStep();
        }
        return last;
    }
}
