package ravine.run;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import ravine.Box;
import ravine.Vec;
import ravine.objective.Objective;

/**
 * The size of what a view shows, against which small is measured: its {@code diagonal}, the {@code range} of f from its
 * lowest to its median there, and the {@code lowest} f and where it is, as far as a coarse grid tells.
 */
record LandscapeScale(double diagonal, double range, double lowest, Vec lowestAt) {

    private static final int SIDE = 25;

    private record Known(Objective objective, Box view, LandscapeScale scale) {}

    /** The one asked for last, for all runs of a session ask for the same. */
    private static volatile @Nullable Known last;

    static LandscapeScale of(Objective objective, Box view) {
        var known = last;
        if (known == null || known.objective != objective || !known.view.equals(view)) {
            known = new Known(objective, view, measure(objective, view));
            last = known;
        }
        return known.scale;
    }

    private static LandscapeScale measure(Objective objective, Box view) {
        var values = new double[SIDE * SIDE];
        var row = new double[SIDE];
        double across = view.width() / (SIDE - 1);
        double up = view.height() / (SIDE - 1);
        double lowest = Double.POSITIVE_INFINITY;
        var lowestAt = view.centre();
        for (int i = 0; i < SIDE; i++) {
            double x2 = view.x2Min() + i * up;
            objective.row(view.x1Min(), across, x2, row);
            System.arraycopy(row, 0, values, i * SIDE, SIDE);
            for (int j = 0; j < SIDE; j++) {
                if (row[j] < lowest && Double.isFinite(row[j])) {
                    lowest = row[j];
                    lowestAt = new Vec(view.x1Min() + j * across, x2);
                }
            }
        }
        var finite = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        double range = finite.length == 0 ? 0 : finite[finite.length / 2] - finite[0];
        return new LandscapeScale(Math.hypot(view.width(), view.height()), range, lowest, lowestAt);
    }
}
