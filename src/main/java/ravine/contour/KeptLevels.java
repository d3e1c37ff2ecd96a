package ravine.contour;

import java.util.List;

/**
 * Levels that stay as they were chosen while one looks elsewhere, as long as they show the form of what is seen; else they are chosen anew.
 *
 * @param values ascending
 * @param flat the part of the picture's area that may lie above all of them, unless others would leave as much
 */
public record KeptLevels(Levels rule, List<Double> values, double flat) implements LevelRule {

    /** So many levels are seen at least where they show form. */
    private static final int FEWEST = 3;

    /** The part of the picture's area that may lie below all levels, or above them. */
    private static final double EMPTY = 0.6;

    public KeptLevels {
        values = List.copyOf(values);
    }

    public KeptLevels(Levels rule, List<Double> values) {
        this(rule, values, EMPTY);
    }

    @Override
    public double[] in(Grid grid, int count) {
        var spread = ValueSpread.of(grid);
        double[] kept = values.stream().mapToDouble(level -> level).toArray();
        if (showForm(spread) && !isFlat(spread, kept)) {
            return kept;
        }
        double[] others = rule.in(grid, count);
        return showForm(spread) && isFlat(spread, others) ? kept : others;
    }

    private boolean isFlat(ValueSpread spread, double... levels) {
        return levels.length == 0 || spread.valueAt(1 - flat) >= levels[levels.length - 1];
    }

    private boolean showForm(ValueSpread spread) {
        long seen = values.stream()
                .filter(level -> level > spread.minimum() && level < spread.maximum())
                .count();
        return seen >= FEWEST
                && spread.valueAt(EMPTY) > values.get(0)
                && spread.valueAt(1 - EMPTY) < values.get(values.size() - 1);
    }
}
