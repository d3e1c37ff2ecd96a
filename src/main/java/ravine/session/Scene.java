package ravine.session;

import ravine.Box;
import ravine.run.Run;
import ravine.run.Verdict;
import ravine.spec.Range;

/** How a session is looked at; no run depends on it. {@code equalAspect} shows a unit of x₁ as long as one of x₂. */
public record Scene(Box view, boolean equalAspect, PlotOptions options) {

    /** What became of a run, as it is seen here. */
    public Verdict verdict(Run run) {
        return Verdict.of(run, view, equalAspect);
    }

    /** The numbers from which a side of a view may go to this one. */
    public static Range before(double end) {
        return new Range(Math.max(-Range.UNBOUNDED, end - Range.UNBOUNDED), Math.nextDown(end), false);
    }

    /** The numbers to which a side of a view may go from this one. */
    public static Range after(double end) {
        return new Range(Math.nextUp(end), Math.min(Range.UNBOUNDED, end + Range.UNBOUNDED), false);
    }

    public Scene withView(Box other) {
        return new Scene(other, equalAspect, options);
    }

    public Scene withEqualAspect(boolean other) {
        return new Scene(view, other, options);
    }

    public Scene withOptions(PlotOptions other) {
        return new Scene(view, equalAspect, other);
    }
}
