package ravine.library;

import ravine.formula.Formula;

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

    /** The floor for runs of a formula of which the lowest has come to {@code seen}; NaN where no run has a finite f and no minimum is known. */
    public static BestValue of(Formula formula, double seen) {
        double lowest = Double.isFinite(seen) ? seen : Double.NaN;
        var known = ObjectiveLibrary.like(formula).map(objective -> objective.lowest());
        if (known.isEmpty() || known.get().isEmpty()) {
            return new BestValue(lowest, Source.SEEN);
        }
        double minimum = known.get().getAsDouble();
        return lowest < minimum - ROUNDING * Math.max(1, Math.abs(minimum))
                ? new BestValue(lowest, Source.SEEN_LOWER)
                : new BestValue(minimum, Source.KNOWN);
    }
}
