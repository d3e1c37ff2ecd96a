package ravine.scatter;

import java.util.function.IntFunction;
import ravine.Vec;

/**
 * The weights that a method has found after each step.
 *
 * @param last the number of its last step
 * @param weights its place after a step from 0 to the last
 */
public record FittedModel(String name, int pen, int last, IntFunction<Vec> weights) {

    /** The weights after so many steps, the last ones where there are fewer. */
    public Vec at(int step) {
        return weights.apply(Math.min(step, last));
    }
}
