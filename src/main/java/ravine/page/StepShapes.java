package ravine.page;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.contour.Ground;
import ravine.figure.Layer;
import ravine.json.JsonText;
import ravine.panel.PathRuns;
import ravine.panel.SessionPanel;
import ravine.panel.SessionPaths;
import ravine.session.Overlay;
import ravine.session.PictureView;
import ravine.session.Session;
import ravine.trace.CloudLayer;
import ravine.trace.OverlayKey;
import ravine.trace.TracePanel;

/** What lies beside the paths at each step, as the figure draws it: clouds, overlays, what touches a curve. Each method's is drawn alone, so that it goes when the method is hidden. */
record StepShapes(SessionPanel panel, PictureView view, Ground light, Ground dark) {

    /** So many steps of all methods together have it at most. */
    static final int MOST = 8000;

    /** The paths of one method, in both themes. */
    private record Alone(TracePanel light, TracePanel dark, int last) {}

    /** Whether a session has so much to show beside its paths that a page leaves it out. */
    static boolean areTooMany(Session session) {
        return areIn(session) && PageRoom.steps(session) > MOST;
    }

    private static boolean areIn(Session session) {
        return session.ensemble() > 1
                || !session.scene().options().overlays().isEmpty()
                || PictureView.shownOf(session).contains(PictureView.CURVE)
                || session.problem().validation().isPresent();
    }

    /** Paths as they were before, whole, in one theme. */
    static List<Layer> ghosts(SessionPanel panel, PictureView view, Ground ground) {
        return SessionPaths.of(
                        view,
                        panel.session(),
                        PathRuns.of(panel.session(), panel.runs(), panel.otherRuns(), panel.clouds()))
                .panel(ground)
                .pale();
    }

    /** For each method a list of shapes by step, under and over the paths, with words on marks by step. */
    Map<String, Object> written(PageShapes looks) {
        var all = areIn(panel.session()) && !areTooMany(panel.session())
                ? IntStream.range(0, panel.runs().size()).mapToObj(this::alone).toList()
                : List.<Alone>of();
        return JsonText.object(
                "under",
                all.stream()
                        .map(each -> frames(each, TracePanel::beneath, looks))
                        .toList(),
                "over",
                all.stream().map(each -> frames(each, TracePanel::above, looks)).toList(),
                "words",
                words(all));
    }

    private static List<Object> frames(
            Alone paths, BiFunction<TracePanel, Integer, List<Layer>> layers, PageShapes looks) {
        return looks.frames(
                paths.last,
                step -> shapes(layers.apply(paths.light, step)),
                step -> shapes(layers.apply(paths.dark, step)));
    }

    /** The layers of a step as shapes; of a cloud without the halo under all dots, which would take as much room again. */
    private static List<DrawnShapes.Shape> shapes(List<Layer> layers) {
        return layers.stream()
                .filter(layer -> !(layer instanceof OverlayKey))
                .flatMap(layer -> DrawnShapes.moving(layer::draw).stream().skip(layer instanceof CloudLayer ? 1 : 0))
                .toList();
    }

    private Alone alone(int track) {
        int last = panel.clouds().areNone()
                ? panel.runs().get(track).last()
                : panel.clouds().ofTracks().get(track).last();
        return new Alone(paths(track, light), paths(track, dark), last);
    }

    private TracePanel paths(int track, Ground ground) {
        var alone = shown(track);
        return SessionPaths.of(view, alone, PathRuns.of(alone, panel.runs(), panel.otherRuns(), panel.clouds()))
                .panel(ground);
    }

    /** The session with one method alone; what rows of data say has the first that is shown. */
    private Session shown(int track) {
        var alone = alone(panel.session(), track);
        return track == first()
                ? alone
                : alone.withScene(scene -> {
                    var options = scene.options();
                    for (var overlay : Overlay.values()) {
                        options = overlay.isOfRows() ? options.with(overlay, false) : options;
                    }
                    return scene.withOptions(options);
                });
    }

    /** A session with one method alone shown. */
    static Session alone(Session session, int track) {
        var tracks = session.tracks();
        return session.withTracks(IntStream.range(0, tracks.size())
                .mapToObj(i -> tracks.get(i).withShown(i == track))
                .toList());
    }

    private int first() {
        var tracks = panel.session().tracks();
        return IntStream.range(0, tracks.size())
                .filter(i -> tracks.get(i).shown())
                .findFirst()
                .orElse(0);
    }

    private List<String> words(List<Alone> all) {
        var clouds = panel.clouds().areNone() ? "" : PageClouds.words(panel);
        if (all.isEmpty()
                || panel.session().scene().options().overlays().stream().noneMatch(Overlay::isOfRows)) {
            return List.of(clouds);
        }
        var rows = all.get(first());
        return IntStream.rangeClosed(0, rows.last)
                .mapToObj(step -> Stream.concat(
                                rows.light.above(step).stream()
                                        .filter(OverlayKey.class::isInstance)
                                        .map(layer -> ((OverlayKey) layer).sentence()),
                                Stream.of(clouds))
                        .reduce("", (one, other) -> (one + " " + other).strip()))
                .toList();
    }
}
