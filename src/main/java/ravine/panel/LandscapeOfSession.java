package ravine.panel;

import ravine.contour.ContourPanel;
import ravine.contour.Ground;
import ravine.contour.PanelGrid;
import ravine.figure.Panel;
import ravine.landscape.Fineness;
import ravine.landscape.Landform;
import ravine.landscape.PathsOnLandscape;

/**
 * A session as a landscape that is one panel of a figure of several, or the only one.
 */
public record LandscapeOfSession(SessionPanel session, Fineness fineness) implements PanelGrid.Titled {

    @Override
    public String title() {
        return session.title();
    }

    @Override
    public boolean hasLegend() {
        return session.hasLegend();
    }

    @Override
    public Panel on(Ground ground) {
        var contours = (ContourPanel) ground;
        var camera = session.session().scene().camera();
        var landscape = SessionContours.landscape(session.session());
        var landform = Landform.of(landscape, contours, camera, fineness);
        return SessionPaths.of(session.session(), session.runs(), session.otherRuns(), session.clouds())
                .on(landform, PathsOnLandscape.none(landform))
                .panel(camera);
    }
}
