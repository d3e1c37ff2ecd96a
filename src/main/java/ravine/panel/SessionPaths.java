package ravine.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ravine.axis.Axes;
import ravine.contour.ContourPanel;
import ravine.draw.Theme;
import ravine.figure.FlatProjection;
import ravine.figure.Layer;
import ravine.landscape.Landform;
import ravine.landscape.LandscapeMarks;
import ravine.landscape.PathsOnLandscape;
import ravine.library.KnownObjective;
import ravine.library.ObjectiveLibrary;
import ravine.run.Run;
import ravine.session.Session;
import ravine.session.SessionRuns;
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

    private final Session session;
    private final List<Run> runs;
    private final SessionClouds clouds;
    private final List<Path> paths;
    private final List<Path> others;
    private final List<Path> ghosts;
    private final Landmarks landmarks;

    private SessionPaths(
            Session session,
            List<Run> runs,
            SessionClouds clouds,
            List<Path> paths,
            List<Path> others,
            List<Path> ghosts,
            Landmarks landmarks) {
        this.session = session;
        this.runs = runs;
        this.clouds = clouds;
        this.paths = paths;
        this.others = others;
        this.ghosts = ghosts;
        this.landmarks = landmarks;
    }

    /** The paths of the tracks that are shown; {@code runs} and each of {@code otherRuns} have a run for each track. */
    public static SessionPaths of(Session session, List<Run> runs, List<List<Run>> otherRuns, SessionClouds clouds) {
        return new SessionPaths(
                        session, List.of(), SessionClouds.NONE, List.of(), List.of(), List.of(), landmarks(session))
                .then(session, runs, otherRuns, clouds);
    }

    /** The paths of another session; those that are the same as before keep their places, which saves a tenth of a frame beside a path of a million steps. */
    public SessionPaths then(Session next, List<Run> nextRuns, List<List<Run>> otherRuns, SessionClouds nextClouds) {
        var nextOthers = new ArrayList<Path>();
        for (var more : otherRuns) {
            nextOthers.addAll(shown(next, more, others));
        }
        var nextLandmarks = next.problem().formula().equals(session.problem().formula()) ? landmarks : landmarks(next);
        return new SessionPaths(
                next,
                List.copyOf(nextRuns),
                nextClouds,
                shown(next, nextClouds.areNone() ? nextRuns : nextClouds.ofTracks(), paths),
                List.copyOf(nextOthers),
                ghosts(next),
                nextLandmarks);
    }

    /** The paths of the session's ghosts from each start, by runs of their own. */
    private List<Path> ghosts(Session next) {
        if (next.scene().ghosts().isEmpty()) {
            return List.of();
        }
        var those = next.withTracks(next.scene().ghosts());
        var before = ghosts.stream().map(path -> (Run) path.of).toList();
        return next.starts().stream()
                .flatMap(start -> shown(those, SessionRuns.of(those, start, before), ghosts).stream())
                .toList();
    }

    private static Landmarks landmarks(Session session) {
        return ObjectiveLibrary.like(session.problem().formula())
                .map(known -> new Landmarks(
                        known.minima().stream().map(KnownObjective.Minimum::at).toList(), known.saddles()))
                .orElse(Landmarks.NONE);
    }

    /** Asks first whether it is the same object, for Java writes what compares records when it is first needed, and that takes long. */
    @SuppressWarnings("ReferenceEquality")
    public boolean isOf(Session wanted, SessionClouds wantedClouds) {
        return clouds == wantedClouds && (session == wanted || session.equals(wanted));
    }

    /** The paths of the runs, or the means' of the clouds, one for each track, of those that are shown. */
    private static List<Path> shown(Session session, List<?> all, List<Path> before) {
        var shown = new ArrayList<Path>();
        for (int i = 0; i < all.size(); i++) {
            var track = session.tracks().get(i);
            if (track.shown()) {
                shown.add(new Path(all.get(i), trace(track, all.get(i), before)));
            }
        }
        return List.copyOf(shown);
    }

    private static Trace trace(Track track, Object of, List<Path> before) {
        var name = track.title();
        var settings = RecipeLabel.of(track.recipe());
        return before.stream()
                .filter(path -> path.of == of)
                .findFirst()
                .map(path -> path.trace.named(name, settings, track.pen()))
                .orElseGet(() -> of instanceof Run run
                        ? Trace.of(name, settings, track.pen(), run.x1(), run.x2(), run.last() + 1)
                        : mean(name, settings, track.pen(), (Cloud) of));
    }

    private static Trace mean(String name, String settings, int pen, Cloud cloud) {
        int length = cloud.last() + 1;
        var x1 = IntStream.range(0, length)
                .mapToDouble(i -> cloud.at(i).mean().x1())
                .toArray();
        var x2 = IntStream.range(0, length)
                .mapToDouble(i -> cloud.at(i).mean().x2())
                .toArray();
        return Trace.of(name, settings, pen, x1, x2, length);
    }

    /** The panel of these paths on contours, with the session's overlays; those of rows are of the first method that is shown. */
    public TracePanel panel(ContourPanel contours) {
        return panel(contours, -1);
    }

    /** The same with those of rows being of the method with this pen, if it is shown. */
    public TracePanel panel(ContourPanel contours, int pen) {
        var rows = rows(pen);
        return new TracePanel(contours, traces(paths), traces(others), landmarks, (on, shown, step) -> {
                    var axes = on.contours().axes();
                    var theme = on.contours().style().theme();
                    var wanted = session.scene().options().overlays();
                    var layers = new ArrayList<>(best(axes, shown, theme));
                    rows.map(each -> each.layers(wanted, step, on, shown)).ifPresent(layers::addAll);
                    layers.addAll(OverlayLayers.of(session, runs, shown, step, axes, theme));
                    layers.addAll(clouds.ellipses(session, step, axes, theme));
                    return layers;
                })
                .under((on, shown, step) -> clouds.dots(
                        session,
                        step,
                        new FlatProjection(on.contours().axes()),
                        on.contours().style().theme()))
                .over(traces(ghosts))
                .from(session.starts())
                .keepingOff(OverlayLayers.besidesNumbers(session, runs))
                .with(session.scene().legend());
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
                step -> SessionKnowledge.of(session, runs, step),
                (places, step) -> clouds.dots(session, step, places, theme));
        return before.then(landform, traces(paths), traces(others), traces(ghosts), marks);
    }

    private Optional<RowOverlays> rows(int pen) {
        var shown = IntStream.range(0, runs.size())
                .filter(track -> session.tracks().get(track).shown())
                .boxed()
                .toList();
        return shown.stream()
                .filter(track -> session.tracks().get(track).pen() == pen)
                .findFirst()
                .or(() -> shown.stream().findFirst())
                .map(track -> new RowOverlays(session.tracks().get(track), runs.get(track)));
    }

    private static List<Trace> traces(List<Path> paths) {
        return paths.stream().map(Path::trace).toList();
    }
}
