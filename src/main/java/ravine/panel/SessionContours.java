package ravine.panel;

import ravine.contour.ContourPanel;
import ravine.contour.Landscape;
import ravine.contour.ObjectiveRows;
import ravine.contour.PlotStyle;
import ravine.draw.Theme;
import ravine.session.PlotOptions;
import ravine.session.Session;

/** The contours of a session's function, in its view and as its options say. */
public final class SessionContours {

    private SessionContours() {}

    /** The contours at a size in pixels and in a style. */
    public static ContourPanel contours(Session session, double width, double height, PlotStyle style) {
        return ContourPanel.of(landscape(session), width, height, style);
    }

    /** The session's function in its view, over axes that have its variables' names. */
    public static Landscape landscape(Session session) {
        var formula = session.problem().formula();
        var variables = formula.variables();
        return Landscape.of(
                        new ObjectiveRows(session.problem().objective()),
                        session.scene().view(),
                        session.scene().equalAspect())
                .titled(variables.get(0), variables.get(1), formula.name())
                .noted(SessionSummary.standardized(session.problem()));
    }

    /** How the session's options have them look in a theme. */
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
