package ravine.panel;

import ravine.contour.ContourPlot;
import ravine.contour.Plot;
import ravine.contour.PlotStyle;
import ravine.session.PictureView;
import ravine.session.Session;

/** What the paths of a session lie on: its function's curve, or its contours. */
public final class SessionPlot {

    private SessionPlot() {}

    /** The view in which the paths of a session are seen where there is room for one: the curve if that comes first, else the contours. */
    public static PictureView viewOf(Session session) {
        return PictureView.shownOf(session).get(0) == PictureView.CURVE ? PictureView.CURVE : PictureView.CONTOURS;
    }

    /** The plot of a view that has paths. */
    public static Plot of(PictureView view, Session session, PlotStyle style) {
        return view == PictureView.CURVE
                ? SessionCurve.plot(session, style)
                : new ContourPlot(SessionContours.landscape(session), style);
    }
}
