package ravine.run;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import ravine.Box;
import ravine.objective.Objective;

/**
 * The size of what the picture shows, against which small is measured: its {@code diagonal}, the {@code range} of f from its
 * lowest to its median there, and the {@code lowest} f, as far as a coarse grid tells.
 */
record LandscapeScale(double diagonal, double range, double lowest) {

    private static final int SIDE = 25;

    private record Known(Objective objective, Box view, LandscapeScale terrain) {}

    /** The one asked for last, for all runs in a picture ask for the same. */
    private static volatile @Nullable Known last;

    static LandscapeScale of(Objective objective, Box view) {
        var known = last;
        if (known == null || known.objective != objective || !known.view.equals(view)) {
            known = new Known(objective, view, measure(objective, view));
            last = known;
        }
        return known.terrain;
    }

    private static LandscapeScale measure(Objective objective, Box view) {
        var values = new double[SIDE * SIDE];
        var row = new double[SIDE];
        for (int i = 0; i < SIDE; i++) {
            double x2 = view.x2Min() + i * view.height() / (SIDE - 1);
            objective.row(view.x1Min(), view.width() / (SIDE - 1), x2, row);
            System.arraycopy(row, 0, values, i * SIDE, SIDE);
        }
        var finite = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        double diagonal = Math.hypot(view.width(), view.height());
        return finite.length == 0
                ? new LandscapeScale(diagonal, 0, Double.POSITIVE_INFINITY)
                : new LandscapeScale(diagonal, finite[finite.length / 2] - finite[0], finite[0]);
    }
}
