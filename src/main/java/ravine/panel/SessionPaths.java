package ravine.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ravine.axis.Axes;
import ravine.contour.Ground;
import ravine.draw.Theme;
import ravine.figure.FlatProjection;
import ravine.figure.Layer;
import ravine.landscape.Landform;
import ravine.landscape.LandscapeMarks;
import ravine.landscape.PathsOnLandscape;
import ravine.library.KnownObjective;
import ravine.library.ObjectiveLibrary;
import ravine.run.Run;
import ravine.session.Overlay;
import ravine.session.PictureView;
import ravine.session.Session;
import ravine.session.Track;
import ravine.sweep.Cloud;
import ravine.trace.BestPoint;
import ravine.trace.Landmarks;
import ravine.trace.Trace;
import ravine.trace.TracePanel;

/** The paths of a session, which the panels of all its steps share, so that each is placed on its axes once. */
public final class SessionPaths {

    /** A shown path, and the run or cloud that it is of. */
    private record Path(Object of, Trace trace) {}

    private static final PathRuns NO_RUNS = new PathRuns(List.of(), List.of(), List.of(), SessionClouds.NONE);

    private final PictureView view;
    private final Session session;
    private final Placement placement;
    private final PathRuns of;
    private final List<Run> runs;
    private final SessionClouds clouds;
    private final List<Path> paths;
    private final List<Path> others;
    private final List<Path> ghosts;
    private final Landmarks landmarks;

    private SessionPaths(
            PictureView view,
            Session session,
            PathRuns of,
            List<Path> paths,
            List<Path> others,
            List<Path> ghosts,
            Landmarks landmarks) {
        this.view = view;
        this.session = session;
        placement = Placement.of(view, session);
        this.of = of;
        runs = of.runs();
        clouds = of.clouds();
        this.paths = paths;
        this.others = others;
        this.ghosts = ghosts;
        this.landmarks = landmarks;
    }

    /** The paths of the tracks that are shown; {@code runs} and each of {@code otherRuns} have a run for each track. */
    public static SessionPaths of(Session session, List<Run> runs, List<List<Run>> otherRuns, SessionClouds clouds) {
        return of(PictureView.CONTOURS, session, PathRuns.of(session, runs, otherRuns, clouds));
    }

    /** The same in a view that has paths. */
    public static SessionPaths of(PictureView view, Session session, PathRuns runs) {
        return new SessionPaths(view, session, NO_RUNS, List.of(), List.of(), List.of(), landmarks(session))
                .then(session, runs);
    }

    /** The paths of another session; those that are the same as before keep their places, which saves a tenth of a frame beside a path of a million steps. */
    public SessionPaths then(Session next, PathRuns nextRuns) {
        var nextOthers = new ArrayList<Path>();
        for (var more : nextRuns.others()) {
            nextOthers.addAll(shown(next, more, others));
        }
        var those = next.withTracks(next.scene().ghosts());
        var nextGhosts = new ArrayList<Path>();
        for (var from : nextRuns.ghosts()) {
            nextGhosts.addAll(shown(those, from, ghosts));
        }
        var nextLandmarks = next.problem().formula().equals(session.problem().formula()) ? landmarks : landmarks(next);
        var clouds = nextRuns.clouds();
        return new SessionPaths(
                view,
                next,
                nextRuns,
                shown(next, clouds.areNone() ? nextRuns.runs() : clouds.ofTracks(), paths),
                List.copyOf(nextOthers),
                List.copyOf(nextGhosts),
                nextLandmarks);
    }

    private static Landmarks landmarks(Session session) {
        return ObjectiveLibrary.like(session.problem().formula())
                .map(known -> new Landmarks(
                        known.minima().stream().map(KnownObjective.Minimum::at).toList(), known.saddles()))
                .orElse(Landmarks.NONE);
    }

    /** Whether they are of this session and of these runs and clouds, the same ones. */
    public boolean isOf(Session wanted, PathRuns wantedRuns) {
        return of.areThose(wantedRuns) && session.equals(wanted);
    }

    /** The paths of the runs, or the means' of the clouds, one for each track, of those that are shown. */
    private List<Path> shown(Session next, List<?> all, List<Path> before) {
        var placing = Placement.of(view, next);
        var shown = new ArrayList<Path>();
        for (int i = 0; i < all.size(); i++) {
            var track = next.tracks().get(i);
            if (track.shown()) {
                shown.add(new Path(all.get(i), trace(track, all.get(i), placing, before)));
            }
        }
        return List.copyOf(shown);
    }

    private static Trace trace(Track track, Object of, Placement placing, List<Path> before) {
        var name = track.title();
        var settings = RecipeLabel.beside(track);
        return before.stream()
                .filter(path -> path.of == of)
                .findFirst()
                .map(path -> path.trace.named(name, settings, track.pen()))
                .orElseGet(() -> {
                    var columns = of instanceof Run run ? placing.columns(run) : placing.means((Cloud) of);
                    int length = of instanceof Run run ? run.last() + 1 : columns[0].length;
                    return Trace.of(name, settings, track.pen(), columns[0], columns[1], length);
                });
    }

    /** The panel of these paths on a ground, with the session's overlays; those of rows are of the first method that is shown. */
    public TracePanel panel(Ground ground) {
        return panel(ground, -1);
    }

    /** The same with those of rows being of the method with this pen, if it is shown. */
    public TracePanel panel(Ground ground, int pen) {
        var rows = rows(pen);
        var panel = new TracePanel(ground, traces(paths), traces(others), placed(landmarks), (on, shown, step) -> {
            var axes = on.ground().axes();
            var theme = on.ground().style().theme();
            var layers = new ArrayList<>(best(axes, shown, theme));
            if (placement instanceof Placement.Plane) {
                var wanted = session.scene().options().overlays();
                rows.map(each -> each.layers(wanted, step, on, shown)).ifPresent(layers::addAll);
            }
            layers.addAll(OverlayLayers.of(session, placement, runs, on, shown, step));
            if (placement instanceof Placement.Plane) {
                layers.addAll(clouds.ellipses(session, step, axes, theme));
            }
            return layers;
        });
        return panel.under((on, shown, step) -> under(pen, step, on.ground()))
                .over(traces(ghosts))
                .from(session.starts().stream().map(placement::place).toList())
                .keepingOff(this::weighty)
                .with(session.scene().legend());
    }

    /** What the legend keeps off besides paths: the words of best steps, and overlays. */
    private List<Layer> weighty(TracePanel on, List<Trace> shown, int step) {
        var layers = new ArrayList<>(
                OverlayLayers.besidesNumbers(session, placement, runs).at(on, shown, step));
        layers.addAll(best(on.ground().axes(), shown, on.ground().style().theme()));
        return layers;
    }

    /** The best steps by validation of the paths, in their order; of an ensemble, whose paths are means, none. */
    private List<Layer> best(Axes axes, List<Trace> shown, Theme theme) {
        var layers = new ArrayList<Layer>();
        for (int i = 0; i < shown.size(); i++) {
            var trace = shown.get(i);
            if (paths.get(i).of instanceof Run run) {
                run.bestAtLittleCost().ifPresent(best -> layers.add(new BestPoint(axes, trace, best, theme)));
            }
        }
        return layers;
    }

    /** These paths on a landscape; those that were on the same before keep their places. */
    public PathsOnLandscape on(Landform landform, PathsOnLandscape before) {
        var theme = landform.contours().style().theme();
        var marks = new LandscapeMarks(
                landmarks,
                session.starts(),
                session.scene().legend(),
                session.scene().options().overlays().contains(Overlay.STEP_NUMBERS),
                step -> SessionKnowledge.of(session, runs, step),
                (places, step) -> clouds.dots(session, Placement.plane(), step, places, theme));
        return before.then(landform, traces(paths), traces(others), traces(ghosts), marks);
    }

    private Landmarks placed(Landmarks known) {
        return new Landmarks(
                known.minima().stream().map(placement::place).toList(),
                known.saddles().stream().map(placement::place).toList());
    }

    /** What lies under the paths. */
    private List<Layer> under(int pen, int step, Ground ground) {
        var axes = ground.axes();
        var theme = ground.style().theme();
        var layers = new ArrayList<>(clouds.dots(session, placement, step, new FlatProjection(axes), theme));
        if (placement instanceof Placement.Curve curve) {
            layers.addAll(CurveOverlays.stems(session, curve, axes, theme));
            selected(pen)
                    .ifPresent(track -> layers.addAll(CurveOverlays.of(
                            session,
                            curve,
                            runs.get(track),
                            session.tracks().get(track).pen(),
                            step,
                            axes,
                            theme)));
        }
        return layers;
    }

    /** Those of an ensemble are of its first run, for its mean takes no steps. */
    private Optional<RowOverlays> rows(int pen) {
        return selected(pen).map(index -> {
            var track = session.tracks().get(index);
            var named = clouds.areNone() ? track : track.withName(track.title() + ", run 1");
            return new RowOverlays(named, runs.get(index));
        });
    }

    /** The place among the tracks of the one with this pen, if it is shown, or of the first that is. */
    private Optional<Integer> selected(int pen) {
        var shown = IntStream.range(0, runs.size())
                .filter(track -> session.tracks().get(track).shown())
                .boxed()
                .toList();
        return shown.stream()
                .filter(track -> session.tracks().get(track).pen() == pen)
                .findFirst()
                .or(() -> shown.stream().findFirst());
    }

    private static List<Trace> traces(List<Path> paths) {
        return paths.stream().map(Path::trace).toList();
    }
}
