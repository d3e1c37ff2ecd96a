package ravine.contour;

import java.util.List;

/**
 * Levels that stay as they were chosen while one looks elsewhere, as long as they show the form of what is seen; else they are chosen anew.
 *
 * @param values ascending
 */
public record KeptLevels(Levels rule, List<Double> values) implements LevelRule {

    /** So many levels are seen at least where they show form. */
    private static final int FEWEST = 3;

    /** The part of the picture's area that may lie below all levels, or above them. */
    private static final double EMPTY = 0.6;

    public KeptLevels {
        values = List.copyOf(values);
    }

    @Override
    public double[] in(Grid grid, int count) {
        return showForm(grid) ? values.stream().mapToDouble(level -> level).toArray() : rule.in(grid, count);
    }

    private boolean showForm(Grid grid) {
        var spread = ValueSpread.of(grid);
        long seen = values.stream()
                .filter(level -> level > spread.minimum() && level < spread.maximum())
                .count();
        return seen >= FEWEST
                && spread.valueAt(EMPTY) > values.get(0)
                && spread.valueAt(1 - EMPTY) < values.get(values.size() - 1);
    }
}
