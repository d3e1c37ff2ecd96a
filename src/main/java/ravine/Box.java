package ravine;

/** A rectangle of the plane with sides parallel to the axes; {@code x1Min < x1Max}, {@code x2Min < x2Max}, all finite. */
public record Box(double x1Min, double x1Max, double x2Min, double x2Max) {

    public Box {
        if (!isSide(x1Min, x1Max) || !isSide(x2Min, x2Max)) {
            throw new IllegalArgumentException(
                    "not a box: x₁ from %s to %s, x₂ from %s to %s".formatted(x1Min, x1Max, x2Min, x2Max));
        }
    }

    /** Whether a box may reach from one number to the other: a larger one, not infinitely far from it. */
    public static boolean isSide(double from, double to) {
        return from < to && Double.isFinite(to - from);
    }

    public double width() {
        return x1Max - x1Min;
    }

    public double height() {
        return x2Max - x2Min;
    }

    public Vec centre() {
        return new Vec(x1Min + width() / 2, x2Min + height() / 2);
    }

    public boolean contains(Vec at) {
        return x1Min <= at.x1() && at.x1() <= x1Max && x2Min <= at.x2() && at.x2() <= x2Max;
    }

    /** The smallest box around this and another. */
    public Box around(Box other) {
        return new Box(
                Math.min(x1Min, other.x1Min),
                Math.max(x1Max, other.x1Max),
                Math.min(x2Min, other.x2Min),
                Math.max(x2Max, other.x2Max));
    }
}
