package ravine.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ravine.Box;
import ravine.figure.LegendSpot;
import ravine.landscape.Camera;
import ravine.run.Run;
import ravine.run.Sight;
import ravine.run.Verdict;
import ravine.spec.Range;

/**
 * How a session is looked at; no run depends on it.
 *
 * @param equalAspect whether a unit of x₁ is as long as one of x₂
 * @param ghosts methods as they were before, whose paths stay pale under the others; each has the pen of the track that it was of
 * @param map the map of runs that can be shown in place of the contours; the usual one where none was chosen
 * @param scatter how the rows of data are seen as points; in the usual way where nothing was chosen
 * @param views what the picture shows: one view, or two different ones side by side; what of them this session has to show says {@link PictureView#shownOf}
 * @param camera from where the landscape is seen
 */
public record Scene(
        Box view,
        boolean equalAspect,
        PlotOptions options,
        LegendSpot legend,
        List<Track> ghosts,
        Optional<SceneMap> map,
        Optional<SceneScatter> scatter,
        List<PictureView> views,
        Camera camera) {

    /** So many views are shown side by side at most. */
    public static final int MOST_VIEWS = 2;

    public Scene {
        ghosts = List.copyOf(ghosts);
        views = List.copyOf(views);
        if (views.isEmpty() || views.size() > MOST_VIEWS || Set.copyOf(views).size() < views.size()) {
            throw new IllegalArgumentException("no scene of the views " + views);
        }
    }

    /** Contours with a legend that seeks its place, and without ghosts. */
    public Scene(Box view, boolean equalAspect, PlotOptions options) {
        this(
                view,
                equalAspect,
                options,
                LegendSpot.FREE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(PictureView.CONTOURS),
                Camera.USUAL);
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
        return verdict(run, Sight.USUAL_HEIGHT);
    }

    /** The same where a picture is at most so many times as high as it is wide. */
    public Verdict verdict(Run run, double height) {
        return seen(Verdict.of(run, new Sight(view, equalAspect, height)), run);
    }

    /** The same with its reason only, which is quicker. */
    public Verdict verdictWithoutCauses(Run run) {
        return seen(Verdict.withoutCauses(run, view, equalAspect), run);
    }

    private Verdict seen(Verdict verdict, Run run) {
        boolean curve = views.contains(PictureView.CURVE)
                && run.problem().formula().onlyVariable().isPresent();
        return curve ? verdict.onCurve() : verdict;
    }

    public Scene withView(Box other) {
        return new Scene(other, equalAspect, options, legend, ghosts, map, scatter, views, camera);
    }

    public Scene withEqualAspect(boolean other) {
        return new Scene(view, other, options, legend, ghosts, map, scatter, views, camera);
    }

    public Scene withOptions(PlotOptions other) {
        return new Scene(view, equalAspect, other, legend, ghosts, map, scatter, views, camera);
    }

    public Scene withLegend(LegendSpot other) {
        return new Scene(view, equalAspect, options, other, ghosts, map, scatter, views, camera);
    }

    public Scene withGhosts(List<Track> others) {
        return new Scene(view, equalAspect, options, legend, others, map, scatter, views, camera);
    }

    public Scene withMap(Optional<SceneMap> other) {
        return new Scene(view, equalAspect, options, legend, ghosts, other, scatter, views, camera);
    }

    public Scene withScatter(Optional<SceneScatter> other) {
        return new Scene(view, equalAspect, options, legend, ghosts, map, other, views, camera);
    }

    public Scene withViews(List<PictureView> others) {
        return new Scene(view, equalAspect, options, legend, ghosts, map, scatter, others, camera);
    }

    public Scene withCamera(Camera other) {
        return new Scene(view, equalAspect, options, legend, ghosts, map, scatter, views, other);
    }
}
