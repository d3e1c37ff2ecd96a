package ravine.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ravine.draw.Theme;
import ravine.export.DrawnMap;
import ravine.export.Export;
import ravine.export.FigureSize;
import ravine.figure.Figure;
import ravine.figure.LegendPlace;
import ravine.json.JsonText;
import ravine.page.DrawnShapes.Shape;
import ravine.panel.SessionPanel;
import ravine.session.PictureView;
import ravine.session.Session;
import ravine.session.ShownMap;
import ravine.sweep.MapPlans;

/** A landscape or a map of a session as its figure draws it, as shapes: what stands still, and for each method on a landscape what moves. Mutable: it caches the map, which both themes show. */
final class PageView {

    private static final FigureSize SIZE = new FigureSize(640, 480, FigureSize.Unit.PX);

    /** Cells of a map along its sides. */
    private static final int ACROSS = 112;

    private static final int UP = 84;

    /** With so many steps of all methods together a landscape moves at most; with more it has the whole paths. */
    static final int MOST = 500;

    private final Export export;
    private final SessionPanel panel;
    private final PictureView view;
    private @Nullable DrawnMap map;

    private PageView(Export export, SessionPanel panel, PictureView view) {
        this.export = export.withSize(SIZE)
                .withTitle("")
                .withCaption("")
                .withSettings(false)
                .withLegend(LegendPlace.NONE)
                .withLosses(false)
                .withTransparent(true)
                .withPanels(Optional.empty());
        this.panel = panel;
        this.view = view;
    }

    /** Those that a session shows beside its contours. */
    static List<Map<String, Object>> of(Export export, SessionPanel panel) {
        return PictureView.shownOf(panel.session()).stream()
                .filter(view -> view == PictureView.LANDSCAPE || view == PictureView.MAP)
                .map(view -> new PageView(export, panel, view).written())
                .toList();
    }

    /** Whether a session's landscape has too many steps to move with. */
    static boolean standsStill(Session session) {
        return PictureView.shownOf(session).contains(PictureView.LANDSCAPE) && PageRoom.steps(session) > MOST;
    }

    private Map<String, Object> written() {
        var looks = new PageShapes();
        boolean moves = view == PictureView.LANDSCAPE && !standsStill(panel.session());
        var light = figure(panel.session(), Theme.LIGHT);
        var dark = figure(panel.session(), Theme.DARK);
        var ground = looks.of(still(light, moves), still(dark, moves));
        var moving = moves
                ? IntStream.range(0, panel.runs().size())
                        .mapToObj(track -> frames(track, looks))
                        .toList()
                : List.of();
        var shapes = JsonText.object("ground", ground, "over", moving, "looks", looks.looks());
        return JsonText.object(
                "width",
                SIZE.widthInPixels(),
                "height",
                SIZE.heightInPixels(),
                "words",
                view == PictureView.MAP ? "The map of the runs" : "The landscape of " + name() + " with the paths",
                "drawn",
                PackedNumbers.text(PageText.of(shapes)));
    }

    private String name() {
        return panel.session().problem().formula().name();
    }

    private List<Shape> still(Figure figure, boolean moves) {
        return DrawnShapes.still(surface -> {
            figure.drawStill(surface);
            if (!moves) {
                figure.drawMoving(surface, panel.session().problem().steps());
            }
        });
    }

    /** The map with a cell for each few pixels, which takes a tenth of the time and of the room of the one in the window. */
    private DrawnMap map() {
        var made = map;
        if (made == null) {
            var plan = MapPlans.of(panel.session(), ShownMap.of(panel.session()), ACROSS, UP);
            made = DrawnMap.COMPUTED.apply(plan);
            map = made;
        }
        return made;
    }

    private List<Object> frames(int track, PageShapes looks) {
        var alone = StepShapes.alone(panel.session(), track);
        var light = figure(alone, Theme.LIGHT);
        var dark = figure(alone, Theme.DARK);
        return looks.frames(panel.runs().get(track).last(), step -> moving(light, step), step -> moving(dark, step));
    }

    private static List<Shape> moving(Figure figure, int step) {
        return DrawnShapes.moving(surface -> figure.drawMoving(surface, step));
    }

    private Figure figure(Session session, Theme theme) {
        var seen = session.withScene(scene ->
                scene.withViews(List.of(view)).withLegend(scene.legend().withShown(false)));
        var shown = new SessionPanel("", seen, panel.runs(), panel.otherRuns(), panel.clouds(), view);
        return export.withTheme(theme).figure(seen, List.of(shown), plan -> map());
    }
}
