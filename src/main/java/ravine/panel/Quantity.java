package ravine.panel;

import ravine.library.BestValue;
import ravine.optimizer.Optimizer;
import ravine.run.Run;
import ravine.run.Step;

/** What a chart of the loss shows of each step. */
public enum Quantity {
    VALUE("f"),
    ABOVE("f − f*"),
    SLOPE("‖g‖"),
    RATE(Optimizer.RATE);

    private final String symbol;

    Quantity(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    /** The symbol where f is called so. */
    public String symbol(String name) {
        return isOfValue() ? symbol.replace("f", name) : symbol;
    }

    /** The power of the distance to a minimum with which it falls there; 0 where it does not fall to zero. */
    public int order() {
        return switch (this) {
            case ABOVE -> 2;
            case SLOPE -> 1;
            case VALUE, RATE -> 0;
        };
    }

    /** Whether a run has the quantity: some methods have no rate. */
    boolean isIn(Run run) {
        return this != RATE || !Double.isNaN(run.step(0).rate());
    }

    /** Whether f alone tells it. */
    boolean isOfValue() {
        return this == VALUE || this == ABOVE;
    }

    /** The quantity where f is so high, if f alone tells it. */
    double of(double value, BestValue floor) {
        return this == ABOVE ? value - floor.value() : value;
    }

    /** The quantity at a step, f* being the floor. */
    double of(Step step, BestValue floor) {
        return switch (this) {
            case VALUE, ABOVE -> of(step.value(), floor);
            case SLOPE -> step.gradient().norm();
            case RATE -> step.rate();
        };
    }
}
