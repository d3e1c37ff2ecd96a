package ravine.session;

import ravine.Box;
import ravine.run.Run;
import ravine.run.Verdict;

/** How a session is looked at; no run depends on it. {@code equalAspect} shows a unit of x₁ as long as one of x₂. */
public record Scene(Box view, boolean equalAspect, PlotOptions options) {

    /** What became of a run, as it is seen here. */
    public Verdict verdict(Run run) {
        return Verdict.of(run, view, equalAspect);
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
