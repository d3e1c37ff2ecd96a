package ravine.contour;

/** The rules by which level values are chosen for a grid. Every rule gives ascending values between minimum and maximum. */
public enum Levels implements LevelRule {
    /**
     * {@link #LINEAR} for bowls and {@link #LOGARITHMIC} for ravines, told apart by the median of f: above the minimum it takes at least a
     * quarter of the range of any quadratic bowl, but a small part where steep walls rise from a flat floor. The linear levels are
     * followed down to the minimum by smaller ones, so that the end of a path still has contours around it. Where poles leave nearly all
     * of the plane in a small part of the range, far above the minimum, {@link #QUANTILE}.
     */
    AUTO {
        @Override
        double[] in(ValueSpread spread, int count) {
            if (LevelValues.hasPoles(spread)) {
                return LevelValues.quantiles(spread, count);
            }
            return spread.quantile(0.5) < 0.2 * spread.range()
                    ? LevelValues.logarithmic(spread, count)
                    : LevelValues.linearWithDescent(spread, count);
        }
    },
    /** Multiples of one round step. */
    LINEAR {
        @Override
        double[] in(ValueSpread spread, int count) {
            return LevelValues.linear(spread, count);
        }
    },
    /** Round numbers that rise by about the same factor, counted from a round number just below the minimum. */
    LOGARITHMIC {
        @Override
        double[] in(ValueSpread spread, int count) {
            return LevelValues.logarithmic(spread, count);
        }
    },
    /** Bands of equal area. */
    QUANTILE {
        @Override
        double[] in(ValueSpread spread, int count) {
            return LevelValues.quantiles(spread, count);
        }
    };

    @Override
    public double[] in(Grid grid, int count) {
        return in(ValueSpread.of(grid), count);
    }

    abstract double[] in(ValueSpread spread, int count);
}
