package ravine.session;

import java.util.List;
import ravine.Vec;
import ravine.run.Problem;
import ravine.run.Recipe;
import ravine.run.Run;

/** The runs of a session, one for each track, hidden ones too. */
public final class SessionRuns {

    /** So many steps are worth waking another processor for. */
    private static final long MANY_STEPS = 2000;

    private SessionRuns() {}

    /** The runs of all tracks from the first start. */
    public static List<Run> of(Session session) {
        return of(session, session.start(), List.of());
    }

    /** The runs of all tracks from a start; those of {@code before} that are the same are taken over, the others run on all processors. */
    public static List<Run> of(Session session, Vec start, List<Run> before) {
        return of(session, start, before, session.problem());
    }

    /** The same; those that are not the same as before have another problem, with fewer steps. */
    public static List<Run> of(Session session, Vec start, List<Run> before, Problem others) {
        var tracks = session.tracks().stream();
        long looks = (long) others.steps() * session.tracks().size() * looks(others);
        boolean many = looks >= MANY_STEPS;
        return (many ? tracks.parallel() : tracks)
                .map(track -> run(session.problem(), start, track.recipe(), before, others))
                .toList();
    }

    /** How many rows a step looks at, at least one. */
    private static int looks(Problem problem) {
        int rows = Math.max(1, problem.objective().rows());
        return problem.isSampled() ? Math.min(rows, problem.sampling().batch()) : rows;
    }

    private static Run run(Problem problem, Vec start, Recipe recipe, List<Run> before, Problem others) {
        return before.stream()
                .filter(run -> run.isOf(problem, start, recipe))
                .findFirst()
                .orElseGet(() -> Run.of(others, start, recipe));
    }

    /** The runs of all tracks from each start but the first. */
    public static List<List<Run>> ofOtherStarts(Session session) {
        return session.starts().stream()
                .skip(1)
                .map(start -> of(session, start, List.of()))
                .toList();
    }
}
