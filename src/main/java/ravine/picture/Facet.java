package ravine.picture;

import java.util.List;
import ravine.figure.Panel;
import ravine.run.Run;
import ravine.session.Session;

/** A session that is one panel of a picture of several, with its runs. */
public record Facet(String title, Session session, List<Run> runs) {

    public Facet {
        runs = List.copyOf(runs);
    }

    /** A panel with runs of its own. */
    static Facet of(String title, Session session) {
        return new Facet(title, session, SessionFigure.runs(session));
    }

    /** The panel with its paths. */
    public Panel panel() {
        return new Panel(title, SessionFigure.traces(session, runs));
    }
}
