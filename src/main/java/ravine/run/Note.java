package ravine.run;

import java.util.List;
import ravine.Vec;

/** A quantity that a step made on its way, by its symbol in the formula: one number, or one for each coordinate. */
public record Note(String symbol, List<Double> values) {

    Note(String symbol, double value) {
        this(symbol, List.of(value));
    }

    Note(String symbol, Vec value) {
        this(symbol, List.of(value.x1(), value.x2()));
    }
}
