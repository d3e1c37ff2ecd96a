package ravine.contour;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import ravine.axis.RoundStep;

/** The level values of each rule, computed from the spread of the values. */
final class LevelValues {

    /** Mantissas of the levels within one decade, from coarse to fine. */
    private static final double[][] DECADES = {
        {1}, {1, 3}, {1, 2, 5}, {1, 2, 3, 5}, {1, 1.5, 2, 3, 5, 7}, {1, 1.5, 2, 3, 4, 5, 6, 8}
    };

    /** The part of the picture's area below the lowest logarithmic level. */
    private static final double INNERMOST = 1.0 / 1000;

    /** The part of the picture's area that linear levels may leave without any contour. */
    private static final double EMPTY = 1.0 / 50;

    /** The part of the area at either end of the values that poles may take. */
    private static final double TAIL = 0.1;

    /** The part of the range that the values between those ends keep to where there are poles. */
    private static final double POLES = 0.1;

    /** What part of the way to the next a level goes to be a rounder number. */
    private static final double SHIFT = 0.05;

    private static final int DIGITS = 8;

    /** Levels nearer than this part of a step are one, which rounding made two. */
    private static final double CLOSE = 1e-9;

    private LevelValues() {}

    static double[] linear(ValueSpread spread, int count) {
        double range = spread.range();
        if (!(range > 0)) {
            return new double[0];
        }
        double step = RoundStep.over(range, count);
        double first = Math.ceil(spread.minimum() / step);
        return spread.keep(IntStream.rangeClosed(0, count + 1)
                .mapToDouble(i -> (first + i) * step)
                .toArray());
    }

    /** Linear levels and, while the lowest leaves a large part of the picture empty, ever smaller ones towards the minimum. */
    static double[] linearWithDescent(ValueSpread spread, int count) {
        double[] linear = linear(spread, count);
        if (linear.length == 0) {
            return linear;
        }
        double step = RoundStep.over(spread.range(), count);
        double base = roundBelow(spread.minimum(), step / 10);
        var levels = DoubleStream.builder();
        DoubleStream.of(linear).forEach(levels);
        double lowest = linear[0];
        for (double part : new double[] {0.5, 0.2, 0.1, 0.05}) {
            double level = base + part * step;
            if (level < lowest - CLOSE * step && spread.quantile(EMPTY) < lowest - spread.minimum()) {
                levels.add(level);
                lowest = level;
            }
        }
        return spread.keep(levels.build().toArray());
    }

    static double[] logarithmic(ValueSpread spread, int count) {
        double range = spread.range();
        if (!(range > 0)) {
            return new double[0];
        }
        double top = Math.log10(range);
        // A grid point may hit the minimum exactly, so at least 1/1000000 of the middle value is kept as the lowest
        // level.
        double low = Math.max(spread.quantile(INNERMOST), Math.max(range * 1e-300, spread.quantile(0.5) * 1e-6));
        double bottom = low > 0 ? Math.log10(low) : top - 6;
        double perDecade = count / Math.max(top - bottom, 1);
        // Levels count from 0 where the grid has no point at a minimum of 0, which would make all of them odd.
        double least = spread.minimum();
        double base = least >= 0 && least < low ? 0 : roundBelow(least, Math.pow(10, Math.floor(bottom)));
        if (perDecade < 1) {
            int stride = (int) Math.ceil(1 / perDecade);
            return spread.keep(IntStream.rangeClosed(0, count)
                    .mapToDouble(i -> base + Math.pow(10, Math.floor(top) - (double) i * stride))
                    .toArray());
        }
        double[] mantissas = DECADES[0];
        for (double[] finer : DECADES) {
            mantissas = finer.length <= perDecade + 0.5 ? finer : mantissas;
        }
        double floor = low;
        double[] chosen = mantissas;
        return spread.keep(IntStream.rangeClosed((int) Math.floor(bottom), (int) Math.floor(top))
                .boxed()
                .flatMapToDouble(decade -> DoubleStream.of(chosen).map(mantissa -> mantissa * Math.pow(10, decade)))
                .filter(offset -> offset >= floor * 0.999)
                .map(offset -> base + offset)
                .toArray());
    }

    /** Whether four fifths of the picture lie within a small part of the range and not by comparison near the minimum, as where f has poles. */
    static boolean hasPoles(ValueSpread spread) {
        double low = spread.quantile(TAIL);
        double high = spread.quantile(1 - TAIL);
        return spread.valueAt(1 - TAIL) - spread.valueAt(TAIL) < POLES * spread.range() && 2 * low > high;
    }

    static double[] quantiles(ValueSpread spread, int count) {
        double[] exact = spread.keep(IntStream.rangeClosed(1, count)
                .mapToDouble(i -> spread.valueAt((double) i / (count + 1)))
                .toArray());
        return spread.keep(IntStream.range(0, exact.length)
                .mapToDouble(i -> {
                    double below = i == 0 ? spread.minimum() : exact[i - 1];
                    double above = i + 1 == exact.length ? spread.maximum() : exact[i + 1];
                    return roundest(exact[i], SHIFT * Math.min(exact[i] - below, above - exact[i]));
                })
                .toArray());
    }

    /** The number with the fewest digits that is no farther from a value than this. */
    private static double roundest(double value, double most) {
        if (Math.abs(value) <= most) {
            return 0;
        }
        for (int digits = 1; digits <= DIGITS; digits++) {
            double rounded = new BigDecimal(value)
                    .round(new MathContext(digits, RoundingMode.HALF_EVEN))
                    .doubleValue();
            if (Math.abs(rounded - value) <= most) {
                return rounded;
            }
        }
        return value;
    }

    /** The largest multiple of a unit that is not above the value; the value itself where doubles are too coarse for the unit. */
    private static double roundBelow(double value, double unit) {
        double rounded = Math.floor(value / unit) * unit;
        return value - rounded >= 0 && value - rounded <= unit ? rounded : value;
    }
}
