package ravine.panel;

import java.util.List;
import ravine.library.ObjectiveLibrary;
import ravine.run.Run;
import ravine.session.Session;

/** The f* from which losses are measured, and where it is from. */
public record BestValue(double value, Source source) {

    /** Where f* is from. */
    public enum Source {
        /** The lowest of the minima that the library knows. */
        KNOWN,
        /** The lowest f of all runs, for none is known. */
        SEEN,
        /** The lowest f of all runs, for it is lower than the known minima, as outside their domain. */
        SEEN_LOWER
    }

    /** A run below the known minimum by less than this part of it is there but for rounding. */
    private static final double ROUNDING = 1e-12;

    /** The floor for these runs of a session; NaN where no run has a finite f. */
    static BestValue of(Session session, List<Run> runs) {
        double seen = runs.stream().mapToDouble(BestValue::lowest).min().orElse(Double.NaN);
        double lowest = Double.isFinite(seen) ? seen : Double.NaN;
        var known = ObjectiveLibrary.like(session.problem().formula()).map(objective -> objective.lowest());
        if (known.isEmpty() || known.get().isEmpty()) {
            return new BestValue(lowest, Source.SEEN);
        }
        double minimum = known.get().getAsDouble();
        return lowest < minimum - ROUNDING * Math.max(1, Math.abs(minimum))
                ? new BestValue(lowest, Source.SEEN_LOWER)
                : new BestValue(minimum, Source.KNOWN);
    }

    private static double lowest(Run run) {
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= run.last(); i++) {
            double value = run.value(i);
            lowest = Double.isFinite(value) && value < lowest ? value : lowest;
        }
        return lowest;
    }
}
