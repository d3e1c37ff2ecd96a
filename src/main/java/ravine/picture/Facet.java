package ravine.picture;

import java.util.List;
import ravine.Box;
import ravine.contour.PanelGrid;
import ravine.run.Run;
import ravine.session.Session;

/** A session that is one panel of a picture of several, or the whole, with its runs from its start and from each other start. */
public record Facet(String title, Session session, List<Run> runs, List<List<Run>> otherRuns) {

    public Facet {
        runs = List.copyOf(runs);
        otherRuns = List.copyOf(otherRuns);
    }

    /** A session with its runs. */
    public static Facet of(String title, Session session) {
        return new Facet(title, session, SessionFigure.runs(session), SessionFigure.otherRuns(session));
    }

    /** The same in another view. */
    public Facet withView(Box view) {
        return new Facet(title, session.withScene(scene -> scene.withView(view)), runs, otherRuns);
    }

    /** The panel of it on contours, named in a legend where it has several methods. */
    public PanelGrid.Titled panel() {
        return new PanelGrid.Titled(title, runs.size() > 1, Paths.of(session, runs, otherRuns)::panel);
    }
}
