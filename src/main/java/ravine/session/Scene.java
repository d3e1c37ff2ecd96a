package ravine.session;

import java.util.List;
import java.util.Optional;
import ravine.Box;
import ravine.figure.LegendSpot;
import ravine.run.Run;
import ravine.run.Verdict;
import ravine.spec.Range;

/**
 * How a session is looked at; no run depends on it.
 *
 * @param equalAspect whether a unit of x₁ is as long as one of x₂
 * @param ghosts methods as they were before, whose paths stay pale under the others; each has the pen of the track that it was of
 * @param map the map of runs that can be shown in place of the contours; the usual one where none was chosen
 * @param scatter how the rows of data are seen as points; in the usual way where nothing was chosen
 */
public record Scene(
        Box view,
        boolean equalAspect,
        PlotOptions options,
        LegendSpot legend,
        List<Track> ghosts,
        Optional<SceneMap> map,
        Optional<SceneScatter> scatter) {

    public Scene {
        ghosts = List.copyOf(ghosts);
    }

    /** A scene with a legend that seeks its place, and without ghosts. */
    public Scene(Box view, boolean equalAspect, PlotOptions options) {
        this(view, equalAspect, options, LegendSpot.FREE, List.of(), Optional.empty(), Optional.empty());
    }

    /** The numbers from which a side of a view may go to this one. */
    public static Range before(double end) {
        return new Range(Math.max(-Range.UNBOUNDED, end - Range.UNBOUNDED), Math.nextDown(end), false);
    }

    /** The numbers to which a side of a view may go from this one. */
    public static Range after(double end) {
        return new Range(Math.nextUp(end), Math.min(Range.UNBOUNDED, end + Range.UNBOUNDED), false);
    }

    /** What became of a run, as it is seen here. */
    public Verdict verdict(Run run) {
        return Verdict.of(run, view, equalAspect);
    }

    public Scene withView(Box other) {
        return new Scene(other, equalAspect, options, legend, ghosts, map, scatter);
    }

    public Scene withEqualAspect(boolean other) {
        return new Scene(view, other, options, legend, ghosts, map, scatter);
    }

    public Scene withOptions(PlotOptions other) {
        return new Scene(view, equalAspect, other, legend, ghosts, map, scatter);
    }

    public Scene withLegend(LegendSpot other) {
        return new Scene(view, equalAspect, options, other, ghosts, map, scatter);
    }

    public Scene withGhosts(List<Track> others) {
        return new Scene(view, equalAspect, options, legend, others, map, scatter);
    }

    public Scene withMap(Optional<SceneMap> other) {
        return new Scene(view, equalAspect, options, legend, ghosts, other, scatter);
    }

    public Scene withScatter(Optional<SceneScatter> other) {
        return new Scene(view, equalAspect, options, legend, ghosts, map, other);
    }
}
