package ravine.rest;

import java.util.function.DoubleUnaryOperator;

/**
 * How an ensemble at rest is spread.
 *
 * @param x1 the density of x₁, whatever x₂ is
 * @param x2 the density of x₂
 * @param excess how far above the lowest f it is on average
 */
public record Spread(DoubleUnaryOperator x1, DoubleUnaryOperator x2, double excess) {

    /** The density along the first or second axis. */
    public double density(int axis, double x) {
        return (axis == 1 ? x1 : x2).applyAsDouble(x);
    }
}
