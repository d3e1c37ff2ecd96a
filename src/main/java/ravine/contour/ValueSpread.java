package ravine.contour;

import java.util.Arrays;

/** How the finite values of a grid are spread above their minimum. */
final class ValueSpread {

    private static final int ENOUGH = 1 << 14;
    /** Half of the largest number, so that no difference overflows. */
    private static final double LARGEST = Double.MAX_VALUE / 2;

    private final double minimum;
    private final double maximum;
    private final QuickSelect values;

    private ValueSpread(double minimum, double maximum, double... values) {
        this.minimum = minimum;
        this.maximum = maximum;
        this.values = new QuickSelect(values);
    }

    static ValueSpread of(Grid grid) {
        double[] values = grid.sample(ENOUGH);
        if (values.length == 0) {
            return new ValueSpread(0, 0, 0);
        }
        return new ValueSpread(within(grid.minimum()), within(grid.maximum()), values);
    }

    private static double within(double value) {
        return Math.max(-LARGEST, Math.min(LARGEST, value));
    }

    double minimum() {
        return minimum;
    }

    double maximum() {
        return maximum;
    }

    double range() {
        return maximum - minimum;
    }

    /** How far above the minimum the share {@code part} of the values ends. */
    double quantile(double part) {
        return valueAt(part) - minimum;
    }

    /** Where the share {@code part} of the values ends. */
    double valueAt(double part) {
        return within(values.at((int) Math.round(part * (values.count() - 1))));
    }

    /** The candidates that lie between minimum and maximum, ascending, each once. */
    double[] keep(double[] candidates) {
        return Arrays.stream(candidates)
                .filter(level -> level > minimum && level < maximum)
                .sorted()
                .distinct()
                .toArray();
    }
}
