package ravine.panel;

import java.util.List;
import ravine.run.Run;
import ravine.session.Session;
import ravine.session.SessionRuns;

/**
 * The runs and clouds of a session of which a picture shows the paths.
 *
 * @param runs one for each track
 * @param others the same from each of the other starts
 * @param ghosts one for each ghost of the session, from each start
 */
public record PathRuns(List<Run> runs, List<List<Run>> others, List<List<Run>> ghosts, SessionClouds clouds) {

    /** These with the runs of the session's ghosts, which are run. */
    public static PathRuns of(Session session, List<Run> runs, List<List<Run>> others, SessionClouds clouds) {
        var those = session.withTracks(session.scene().ghosts());
        var ghosts = those.tracks().isEmpty()
                ? List.<List<Run>>of()
                : those.starts().stream()
                        .map(start -> SessionRuns.of(those, start, List.of()))
                        .toList();
        return new PathRuns(runs, others, ghosts, clouds);
    }

    /** Whether they are the same ones. */
    @SuppressWarnings("ReferenceEquality")
    boolean areThose(PathRuns wanted) {
        return runs == wanted.runs && ghosts == wanted.ghosts && clouds == wanted.clouds;
    }
}
