package ravine.picture;

import java.util.List;
import ravine.Vec;
import ravine.contour.ContourPanel;
import ravine.contour.Landscape;
import ravine.contour.PlotStyle;
import ravine.draw.Theme;
import ravine.run.Problem;
import ravine.run.Recipe;
import ravine.run.Run;
import ravine.session.PlotOptions;
import ravine.session.Session;

/** What the window shows and a file holds of a session: the same parts, which whoever redraws often keeps as long as their arguments stay. */
public final class SessionFigure {

    /** So many steps are worth waking another processor for. */
    private static final long MANY_STEPS = 2000;

    private SessionFigure() {}

    /** The contours in the session's view, at a size in pixels and in a style. */
    public static ContourPanel contours(Session session, double width, double height, PlotStyle style) {
        return ContourPanel.of(landscape(session), width, height, style);
    }

    /** The session's function in its view. */
    public static Landscape landscape(Session session) {
        return Landscape.of(
                session.problem().formula()::row,
                session.scene().view(),
                session.scene().equalAspect());
    }

    /** The runs of all tracks from the first start, hidden ones too. */
    public static List<Run> runs(Session session) {
        return runs(session, session.start(), List.of());
    }

    /** The runs of all tracks from a start; those of {@code before} that are the same are taken over, the others run on all processors. */
    public static List<Run> runs(Session session, Vec start, List<Run> before) {
        var tracks = session.tracks().stream();
        boolean many = (long) session.problem().steps() * session.tracks().size() >= MANY_STEPS;
        return (many ? tracks.parallel() : tracks)
                .map(track -> run(session.problem(), start, track.recipe(), before))
                .toList();
    }

    private static Run run(Problem problem, Vec start, Recipe recipe, List<Run> before) {
        return before.stream()
                .filter(run -> run.isOf(problem, start, recipe))
                .findFirst()
                .orElseGet(() -> Run.of(problem, start, recipe));
    }

    /** The runs of all tracks from each start but the first. */
    public static List<List<Run>> otherRuns(Session session) {
        return session.starts().stream()
                .skip(1)
                .map(start -> runs(session, start, List.of()))
                .toList();
    }

    /** How the session's drawing looks in a theme. */
    public static PlotStyle style(Session session, Theme theme) {
        var drawing = session.scene().options();
        return PlotStyle.of(theme)
                .coloured(drawing.colours())
                .levelled(drawing.levels(), drawing.count())
                .drawn(
                        drawing.contouring() != PlotOptions.Contouring.LINES,
                        drawing.contouring() != PlotOptions.Contouring.BANDS)
                .withColourBar(drawing.colourBar());
    }
}
