package ravine.panel;

import java.util.List;
import ravine.Box;
import ravine.contour.Ground;
import ravine.contour.PanelGrid;
import ravine.figure.Panel;
import ravine.run.Run;
import ravine.session.PictureView;
import ravine.session.Session;
import ravine.session.SessionRuns;

/** A session that is one panel of a figure of several, or the only one, with its runs from its start and from each other start, and its clouds. */
public record SessionPanel(
        String title,
        Session session,
        List<Run> runs,
        List<List<Run>> otherRuns,
        SessionClouds clouds,
        PictureView shownAs)
        implements PanelGrid.Titled {

    public SessionPanel {
        runs = List.copyOf(runs);
        otherRuns = List.copyOf(otherRuns);
    }

    /** The contours of a session. */
    public SessionPanel(
            String title, Session session, List<Run> runs, List<List<Run>> otherRuns, SessionClouds clouds) {
        this(title, session, runs, otherRuns, clouds, PictureView.CONTOURS);
    }

    /** A session with its runs. */
    public static SessionPanel of(String title, Session session) {
        return new SessionPanel(
                title, session, SessionRuns.of(session), SessionRuns.ofOtherStarts(session), SessionClouds.of(session));
    }

    /** The same in another view. */
    public SessionPanel withView(Box view) {
        return new SessionPanel(
                title, session.withScene(scene -> scene.withView(view)), runs, otherRuns, clouds, shownAs);
    }

    /** The same session in another of its views that have paths. */
    public SessionPanel as(PictureView other) {
        return new SessionPanel(title, session, runs, otherRuns, clouds, other);
    }

    /** Whether it has several methods. */
    @Override
    public boolean hasLegend() {
        return runs.size() > 1;
    }

    @Override
    public Panel on(Ground ground) {
        return SessionPaths.of(shownAs, session, PathRuns.of(session, runs, otherRuns, clouds))
                .panel(ground);
    }
}
