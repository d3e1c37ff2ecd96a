package ravine.workbench;

import java.util.List;
import java.util.stream.Stream;
import ravine.panel.SessionClouds;
import ravine.panel.SessionPanel;
import ravine.run.Run;
import ravine.session.Session;

/**
 * The runs of a session that is exported, as the window shows them.
 *
 * @param runs one for each track
 * @param others those from each of the other starts
 * @param whole whether all of them are known
 */
record ExportedRuns(List<Run> runs, List<List<Run>> others, boolean whole) {

    static final ExportedRuns NONE = new ExportedRuns(List.of(), List.of(), true);

    static ExportedRuns of(Shown shown) {
        return new ExportedRuns(shown.runs(), shown.otherRuns(), shown.isWhole());
    }

    /** The figure of them that is not divided. */
    SessionPanel panel(Session session) {
        return new SessionPanel("", session, runs, others, SessionClouds.of(session));
    }

    List<Run> all() {
        return Stream.concat(Stream.of(runs), others.stream())
                .flatMap(List::stream)
                .toList();
    }
}
