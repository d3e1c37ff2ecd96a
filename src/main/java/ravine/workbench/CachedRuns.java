package ravine.workbench;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ravine.run.Run;
import ravine.session.Session;
import ravine.session.SessionRuns;

/**
 * The runs of a session from all its starts, by start and track. Mutable: it caches the last ones, of which an edit changes but a few: without
 * them a frame in which one of twelve rates of 500 steps is dragged takes 1.1 to 1.2 times as long, and one beside a million steps twice.
 */
final class CachedRuns {

    private List<List<Run>> last = List.of();
    private @Nullable Session of;

    @SuppressWarnings("ReferenceEquality")
    List<List<Run>> of(Session session) {
        if (session == of) {
            return last;
        }
        var now = new ArrayList<List<Run>>();
        for (var start : session.starts()) {
            now.add(SessionRuns.of(session, start, before(now.size())));
        }
        last = List.copyOf(now);
        of = session;
        return last;
    }

    private List<Run> before(int start) {
        return start < last.size() ? last.get(start) : List.of();
    }
}
