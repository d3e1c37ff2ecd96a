package ravine.picture;

import java.util.List;
import ravine.contour.Landscape;
import ravine.draw.Theme;
import ravine.figure.ContourPanel;
import ravine.figure.PlotStyle;
import ravine.run.Run;
import ravine.session.PlotOptions;
import ravine.session.Recipe;
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
        return Landscape.of(session.formula()::row, session.view(), session.equalAspect());
    }

    /** The runs of all tracks, hidden ones too. */
    public static List<Run> runs(Session session) {
        return runs(session, List.of());
    }

    /** The runs of all tracks; those of {@code before} that go the same way are taken over, the others run on all processors. */
    public static List<Run> runs(Session session, List<Run> before) {
        var tracks = session.tracks().stream();
        boolean many = (long) session.steps() * session.tracks().size() >= MANY_STEPS;
        return (many ? tracks.parallel() : tracks)
                .map(track -> run(session, track.recipe(), before))
                .toList();
    }

    private static Run run(Session session, Recipe recipe, List<Run> before) {
        return before.stream()
                .filter(run -> run.recipe().equals(recipe))
                .flatMap(run -> run.in(session).stream())
                .findFirst()
                .orElseGet(() -> Run.of(session, recipe));
    }

    /** The runs of all tracks from each of the other starts. */
    public static List<List<Run>> otherRuns(Session session) {
        return session.otherStarts().stream()
                .map(start -> runs(session.withStart(start)))
                .toList();
    }

    /** How the session's drawing looks in a theme. */
    public static PlotStyle style(Session session, Theme theme) {
        var drawing = session.drawing();
        return PlotStyle.of(theme)
                .coloured(drawing.colours())
                .levelled(drawing.levels(), drawing.count())
                .drawn(
                        drawing.contouring() != PlotOptions.Contouring.LINES,
                        drawing.contouring() != PlotOptions.Contouring.BANDS)
                .withColourBar(drawing.colourBar());
    }
}
