package ravine.graph;

/**
 * One use of a node: as which operand of which other, the derivative of that by this operand, and what it adds to the derivative of f. Over
 * rows the local derivative is the mean of those in the rows, and the term the sum of theirs.
 */
public record NodeUse(int user, int place, double local, double term) {}
