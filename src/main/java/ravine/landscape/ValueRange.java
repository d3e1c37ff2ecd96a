package ravine.landscape;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import ravine.Box;
import ravine.contour.Grid;
import ravine.contour.QuickSelect;
import ravine.contour.RowFiller;

/**
 * The values of f that a landscape shows: all, unless f has poles, beyond which it is cut, or is to be cut.
 *
 * @param least a finite number less than {@code greatest}
 * @param unit a power of ten, about how far above the least the lowest places are
 */
record ValueRange(double least, double greatest, double unit) {

    /** Points each way around an extreme of a grid, where it is looked at more closely. */
    private static final int CLOSER = 17;

    /** What f is greater by at least where it has a pole: from one closer look to the next, or from a point to the points around it. */
    private static final double POLE = 1.8;

    /** The part of the area at either end of the values that a pole may take. */
    private static final double TAIL = 0.03;

    /** The part of the area that lies not farther above the least than the unit, and the least part of the range that this is. */
    private static final double LOWEST = 0.003;

    private static final double LEAST_UNIT = 1e-9;

    /** The part of a constant that is shown below and above it. */
    private static final double AROUND = 0.1;

    /** Half of the largest number, so that no difference overflows. */
    private static final double LARGEST = Double.MAX_VALUE / 2;

    static ValueRange of(Grid grid, RowFiller function, OptionalDouble cut) {
        var finite = finite(grid);
        int count = finite.count();
        if (count == 0) {
            return around(cut.orElse(0));
        }
        double middle = finite.at(count / 2);
        double low = end(grid, function, middle, finite.at((int) (TAIL * count)), value -> -value);
        double high = end(grid, function, middle, finite.at((int) ((1 - TAIL) * count)), value -> value);
        double top = cut.orElse(high);
        return low < top
                ? between(Math.max(-LARGEST, low), Math.min(LARGEST, top), finite.at((int) (LOWEST * count)))
                : around(low == high ? low : top);
    }

    private static ValueRange between(double least, double greatest, double lowest) {
        double range = greatest - least;
        double unit = Math.max(LEAST_UNIT * range, Math.min(range, lowest - least));
        return new ValueRange(least, greatest, Math.pow(10, Math.floor(Math.log10(unit))));
    }

    private static ValueRange around(double value) {
        double half = value == 0 ? 1 : AROUND * Math.abs(value);
        double within = Math.max(-LARGEST / 2, Math.min(LARGEST / 2, value));
        double apart = Math.max(half, Double.MIN_NORMAL);
        return new ValueRange(within - apart, within + apart, apart);
    }

    private static QuickSelect finite(Grid grid) {
        var values = new double[grid.columns() * grid.rows()];
        int count = 0;
        for (int j = 0; j < grid.rows(); j++) {
            for (int i = 0; i < grid.columns(); i++) {
                double value = grid.value(i, j);
                if (Double.isFinite(value)) {
                    values[count++] = value;
                }
            }
        }
        return new QuickSelect(Arrays.copyOf(values, count));
    }

    /** The greatest value, or with the sign turned the least, as it is seen more and more closely; {@code otherwise} where it only grows. */
    private static double end(
            Grid grid, RowFiller function, double middle, double otherwise, DoubleUnaryOperator sign) {
        var near = grid;
        var extreme = extreme(near, sign);
        double most = extreme.value;
        boolean pole = true;
        for (int look = 0; look < 3; look++) {
            var around = extreme.around(near);
            if (around.isEmpty()) {
                return look > 1 && pole ? otherwise : sign.applyAsDouble(extreme.value);
            }
            near = Grid.sample(function, around.get(), CLOSER, CLOSER);
            var closer = extreme(near, sign);
            double base = sign.applyAsDouble(middle);
            double grown = (closer.value - base) / (extreme.value - base);
            double above = (closer.value - base) / (closer.beside(near, sign) - base);
            pole &= look == 0 || grown >= POLE || above >= POLE;
            most = Math.max(most, closer.value);
            extreme = closer;
        }
        return pole ? otherwise : sign.applyAsDouble(most);
    }

    /** The greatest finite value of a grid, and the point where it is. */
    private record Extreme(int column, int row, double value) {

        /** The greatest finite value at the points beside it, east and west or south and north, whichever is less: along a line of poles they are as great as it is. */
        double beside(Grid grid, DoubleUnaryOperator sign) {
            return Math.min(
                    Math.max(other(grid, sign, column - 1, row), other(grid, sign, column + 1, row)),
                    Math.max(other(grid, sign, column, row - 1), other(grid, sign, column, row + 1)));
        }

        private static double other(Grid grid, DoubleUnaryOperator sign, int i, int j) {
            boolean isIn = i >= 0 && j >= 0 && i < grid.columns() && j < grid.rows();
            double value = isIn ? sign.applyAsDouble(grid.value(i, j)) : Double.NaN;
            return value < Double.POSITIVE_INFINITY ? value : Double.NEGATIVE_INFINITY;
        }

        /** The cells around it; empty where numbers cannot tell them apart, or nothing is finite. */
        Optional<Box> around(Grid grid) {
            var box = grid.box();
            double width = box.width() / (grid.columns() - 1);
            double height = box.height() / (grid.rows() - 1);
            double west = box.x1Min() + Math.max(0, column - 1) * width;
            double east = Math.min(box.x1Max(), box.x1Min() + (column + 1) * width);
            double south = box.x2Min() + Math.max(0, row - 1) * height;
            double north = Math.min(box.x2Max(), box.x2Min() + (row + 1) * height);
            boolean possible = Double.isFinite(value) && Box.isSide(west, east) && Box.isSide(south, north);
            return possible ? Optional.of(new Box(west, east, south, north)) : Optional.empty();
        }
    }

    private static Extreme extreme(Grid grid, DoubleUnaryOperator sign) {
        var most = new Extreme(0, 0, Double.NEGATIVE_INFINITY);
        for (int j = 0; j < grid.rows(); j++) {
            for (int i = 0; i < grid.columns(); i++) {
                double value = sign.applyAsDouble(grid.value(i, j));
                if (value > most.value && value < Double.POSITIVE_INFINITY) {
                    most = new Extreme(i, j, value);
                }
            }
        }
        return most;
    }
}
