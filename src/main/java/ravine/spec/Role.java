package ravine.spec;

import java.util.List;

/** What a number means to all methods alike, whatever its key is called. */
public enum Role {
    /** The learning rate, which schedules multiply. */
    RATE,
    /** The share of a memory that each step keeps. */
    DECAY,
    /** What keeps a divisor from zero. */
    EPSILON,
    /** How strongly each step draws x to zero. */
    WEIGHT_DECAY,
    /** What only its own method knows. */
    OWN;

    /** Whether other programs call such a number so. */
    boolean isCalledElsewhere(String word) {
        var names =
                switch (this) {
                    case RATE -> List.of("lr", "learning_rate", "learningrate", "rate", "step_size", "stepsize");
                    case DECAY -> List.of("momentum", "rho", "gamma", "mu");
                    case EPSILON -> List.of("eps");
                    case WEIGHT_DECAY -> List.of("weight_decay", "wd", "lambda");
                    case OWN -> List.of();
                };
        return names.contains(word);
    }
}
