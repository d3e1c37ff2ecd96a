package ravine.run;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A run taken again to see how its steps came about. Mutable: it goes on from the last step asked for, so that asking forwards is quick. */
public final class Replay {

    private final Run run;
    private Stepper stepper;
    private @Nullable Recorder last;

    public Replay(Run run) {
        this.run = run;
        stepper = stepper();
    }

    private Stepper stepper() {
        return Stepper.again(run);
    }

    /** How a step from 1 to {@link Run#last} came about. */
    public StepDetails working(int number) {
        return recorded(number).close();
    }

    /** The step is recorded after the one before it, whose memories it goes on from. */
    private Recorder recorded(int number) {
        var now = last;
        if (now == null || number != stepper.number()) {
            if (now == null || number != stepper.number() + 1) {
                now = rewound(number);
            }
            now = stepper.recordedStep(now == null ? Map.of() : now.noted());
            last = now;
        }
        return now;
    }

    /** The record of the step before this one, with the stepper after it; null before the first step. */
    private @Nullable Recorder rewound(int number) {
        if (number <= stepper.number() + 1) {
            stepper = stepper();
        }
        while (stepper.number() < number - 2) {
            stepper.step();
        }
        return number == 1 ? null : stepper.recordedStep(Map.of());
    }
}
