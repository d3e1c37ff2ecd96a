package ravine.run;

import java.util.List;

/** A quantity that a step made on its way, by its symbol in the formula: one number, or one for each coordinate. */
public record Note(String symbol, List<Double> values) {}
