package ravine.optimizer;

/** One run of an optimizer: what it remembers from step to step. */
@FunctionalInterface
public interface Walk {

    /** Takes one step: goes to where it ends. */
    void step(Oracle oracle);
}
