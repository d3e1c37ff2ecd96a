package ravine.run;

import java.util.List;

/**
 * A quantity that a step made on its way, by its symbol in the formula: one number, or one for each coordinate.
 *
 * @param memory whether it is a memory of gradients, along or against which the step moves the point
 */
public record Note(String symbol, List<Double> values, boolean memory) {

    /** Whether it says in words what is out of the ordinary, before its number. */
    boolean isRemark() {
        return symbol.contains(", ");
    }
}
