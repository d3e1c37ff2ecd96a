package ravine;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** A point or direction of the plane; operations named after a function act on each coordinate. */
public record Vec(double x1, double x2) {

    public static final Vec ZERO = new Vec(0, 0);

    public Vec plus(Vec other) {
        return new Vec(x1 + other.x1, x2 + other.x2);
    }

    public Vec minus(Vec other) {
        return new Vec(x1 - other.x1, x2 - other.x2);
    }

    public Vec plus(double number) {
        return new Vec(x1 + number, x2 + number);
    }

    public Vec times(double factor) {
        return new Vec(x1 * factor, x2 * factor);
    }

    public Vec times(Vec other) {
        return new Vec(x1 * other.x1, x2 * other.x2);
    }

    public Vec over(double divisor) {
        return new Vec(x1 / divisor, x2 / divisor);
    }

    public Vec over(Vec other) {
        return new Vec(x1 / other.x1, x2 / other.x2);
    }

    /** (1 − weight) of this and weight of the other: the step of a fading average. */
    public Vec blend(Vec other, double weight) {
        return times(1 - weight).plus(other.times(weight));
    }

    public Vec squared() {
        return times(this);
    }

    public Vec sqrt() {
        return new Vec(Math.sqrt(x1), Math.sqrt(x2));
    }

    public Vec abs() {
        return new Vec(Math.abs(x1), Math.abs(x2));
    }

    /** The larger of the two in each coordinate; NaN wins. */
    public Vec max(Vec other) {
        return new Vec(Math.max(x1, other.x1), Math.max(x2, other.x2));
    }

    public Vec map(DoubleUnaryOperator function) {
        return new Vec(function.applyAsDouble(x1), function.applyAsDouble(x2));
    }

    public Vec zip(Vec other, DoubleBinaryOperator function) {
        return new Vec(function.applyAsDouble(x1, other.x1), function.applyAsDouble(x2, other.x2));
    }

    public double dot(Vec other) {
        return x1 * other.x1 + x2 * other.x2;
    }

    /** Euclidean length, without overflow on the way. */
    public double norm() {
        return Math.hypot(x1, x2);
    }

    public boolean isFinite() {
        return Double.isFinite(x1) && Double.isFinite(x2);
    }

    // What Java would write for a record, which it does only when first asked; that takes longer than many steps.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Vec vec && Double.compare(x1, vec.x1) == 0 && Double.compare(x2, vec.x2) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(x1) + Double.hashCode(x2);
    }

    /** Such as (1.0, 2.0). */
    @Override
    public String toString() {
        return "(" + x1 + ", " + x2 + ")";
    }
}
