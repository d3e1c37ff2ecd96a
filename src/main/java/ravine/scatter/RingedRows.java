package ravine.scatter;

import java.util.List;

/**
 * The rows of a step, which are ringed.
 *
 * @param step the number of the step
 * @param isNext whether it is the step to come, else the one just taken
 * @param rows from 0 in the table; none where the step looks at all
 */
public record RingedRows(int step, boolean isNext, List<Integer> rows) {

    public RingedRows {
        rows = List.copyOf(rows);
    }

    /** Which they are. */
    String words() {
        return (isNext ? "ringed: rows of the next step, %s" : "ringed: rows of step %s").formatted(step);
    }
}
