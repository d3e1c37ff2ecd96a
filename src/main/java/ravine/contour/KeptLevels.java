package ravine.contour;

import java.util.List;

/**
 * Levels that stay as they were chosen while one looks elsewhere, as long as they show the form of what is seen; else they are chosen anew.
 *
 * @param values ascending
 * @param resized whether what is seen is the same in another size, which shows more or less of the plane: then they are also chosen anew
 *     where much of the picture is flat above them or many of them lie beyond it, and others would do better
 */
public record KeptLevels(Levels rule, List<Double> values, boolean resized) implements LevelRule {

    /** So many levels are seen at least where they show form. */
    private static final int FEWEST = 3;

    /** The part of the picture's area that may lie below all levels, or above them. */
    private static final double EMPTY = 0.6;

    /** The part of a resized picture that may lie above all levels. */
    private static final double FLAT = 0.25;

    /** The part of the levels that are seen at least in a resized picture. */
    private static final double MANY = 0.4;

    public KeptLevels {
        values = List.copyOf(values);
    }

    @Override
    public double[] in(Grid grid, int count) {
        var spread = ValueSpread.of(grid);
        double[] kept = values.stream().mapToDouble(level -> level).toArray();
        boolean formed = showForm(spread);
        if (formed && (!resized || suit(spread, kept))) {
            return kept;
        }
        double[] others = rule.in(grid, count);
        return formed && !suit(spread, others) ? kept : others;
    }

    private static boolean suit(ValueSpread spread, double... levels) {
        return levels.length > 0
                && spread.valueAt(1 - FLAT) < levels[levels.length - 1]
                && spread.keep(levels).length >= MANY * levels.length;
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
