package ravine.contour;

import java.util.List;
import ravine.Box;

/**
 * The levels with which a part of the plane was seen, for another picture of about that part; for a picture of another part they are
 * chosen anew.
 *
 * @param values ascending
 */
public record SeenLevels(Levels rule, List<Double> values, Box view) implements LevelRule {

    /** The least share of the box around both parts that each of two about equal parts takes. */
    private static final double ALIKE = 0.8;

    public SeenLevels {
        values = List.copyOf(values);
    }

    @Override
    public double[] in(Grid grid, int count) {
        return isAlike(grid.box()) ? new KeptLevels(rule, values, false).in(grid, count) : rule.in(grid, count);
    }

    private boolean isAlike(Box drawn) {
        double around = area(drawn.around(view));
        return area(drawn) >= ALIKE * around && area(view) >= ALIKE * around;
    }

    private static double area(Box box) {
        return box.width() * box.height();
    }
}
