package ravine.spec;

import java.util.List;

/** What a number means to all methods alike, whatever its key is called. */
public enum Role {
    /** The learning rate, which schedules multiply. */
    RATE("lr", "learning_rate", "learningrate", "rate", "step_size", "stepsize"),
    /** The share of a memory that each step keeps. */
    DECAY("momentum", "rho", "gamma", "mu"),
    /** What keeps a divisor from zero. */
    EPSILON("eps"),
    /** How strongly each step draws x to zero. */
    WEIGHT_DECAY("weight_decay", "wd", "lambda"),
    /** What only its own method knows. */
    OWN;

    private final List<String> elsewhere;

    Role(String... elsewhere) {
        this.elsewhere = List.of(elsewhere);
    }

    /** Whether other programs call such a number so. */
    boolean isCalledElsewhere(String word) {
        return elsewhere.contains(word);
    }
}
