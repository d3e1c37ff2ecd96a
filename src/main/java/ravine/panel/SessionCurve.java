package ravine.panel;

import ravine.axis.Axis;
import ravine.contour.PlotStyle;
import ravine.curve.CurvePlot;
import ravine.session.Session;

/** The curve of a session's function of one variable, in its view. */
public final class SessionCurve {

    /** So many rows are looked at for one curve. */
    private static final int ROWS = 20_000_000;

    private SessionCurve() {}

    /** The part of the variable's axis that is shown. */
    public static Axis across(Session session) {
        var view = session.scene().view();
        int variable = Placement.curve(session).variable();
        var axis = variable == 0 ? Axis.linear(view.x1Min(), view.x1Max()) : Axis.linear(view.x2Min(), view.x2Max());
        return axis.titled(session.problem().formula().variables().get(variable));
    }

    /** The curve in a style. */
    public static CurvePlot plot(Session session, PlotStyle style) {
        var curve = Placement.curve(session);
        int rows = session.problem().objective().rows();
        return CurvePlot.of(
                curve::value, across(session), session.problem().formula().name(), ROWS / Math.max(1, rows), style);
    }
}
