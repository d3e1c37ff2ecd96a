package ravine.spec;

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
    OWN
}
