package ravine.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import ravine.Vec;
import ravine.panel.SessionClouds;
import ravine.run.Problem;
import ravine.run.Recipe;
import ravine.session.Session;
import ravine.sweep.Cloud;

/**
 * The clouds of a session: at once those of its first members, as many as a frame has time for, which come first in the whole ones;
 * those follow from beside the window. Mutable: it caches the last ones, of which an edit changes but a few.
 */
final class CachedClouds {

    /** So many steps of members take a few milliseconds. */
    private static final int STEPS_AT_ONCE = 60_000;

    /** So many rows of data are looked at in the time of a step. */
    private static final int ROWS_IN_STEP = 8;

    private static final int FEWEST = 2;

    /** What the cloud of a track depends on. */
    private record Wanted(Problem problem, Vec start, Recipe recipe, int ensemble) {

        static List<Wanted> all(Session session) {
            return session.tracks().stream()
                    .map(track -> new Wanted(session.problem(), session.start(), track.recipe(), session.ensemble()))
                    .toList();
        }
    }

    private record Made(List<Wanted> wanted, SessionClouds clouds) {

        Optional<Cloud> find(Wanted one) {
            int place = wanted.indexOf(one);
            return place < 0 ? Optional.empty() : Optional.of(clouds.ofTracks().get(place));
        }
    }

    private static final Made NOTHING = new Made(List.of(), SessionClouds.NONE);

    private final Job<Made> job;
    private Made whole = NOTHING;
    private Made last = NOTHING;

    CachedClouds(Threads threads) {
        job = new Job<>(threads);
        job.result().addListener((was, before, now) -> now.ifPresent(made -> whole = made));
    }

    /** The clouds as they are known now; {@link #arrived} changes when more is. */
    SessionClouds of(Session session) {
        if (session.ensemble() == 1) {
            job.forget();
            last = NOTHING;
            whole = NOTHING;
            return SessionClouds.NONE;
        }
        var wanted = Wanted.all(session);
        if (!wanted.equals(whole.wanted) && !wanted.equals(last.wanted)) {
            begin(session, wanted);
        }
        return wanted.equals(whole.wanted) ? whole.clouds : last.clouds;
    }

    private void begin(Session session, List<Wanted> wanted) {
        var before = whole;
        last = made(session, wanted, before, Math.min(session.ensemble(), atOnce(session, wanted, before)), () -> {});
        job.start(report -> {
            EditPause.await();
            report.reached(0);
            return made(session, wanted, before, session.ensemble(), () -> report.reached(0));
        });
    }

    /** So many members of each cloud that is not known yet. */
    private static int atOnce(Session session, List<Wanted> wanted, Made known) {
        long unknown = wanted.stream().filter(one -> known.find(one).isEmpty()).count();
        long cost = 1L + session.problem().objective().rows() / ROWS_IN_STEP;
        long steps = (session.problem().steps() + 1) * Math.max(1, unknown) * cost;
        return (int) Math.max(FEWEST, STEPS_AT_ONCE / steps);
    }

    /** The clouds of the first so many members; whole ones that are known already are taken over. */
    private static Made made(Session session, List<Wanted> wanted, Made known, int members, Runnable question) {
        var clouds = new ArrayList<Cloud>();
        for (var one : wanted) {
            clouds.add(known.find(one).orElseGet(() -> Cloud.of(session.withEnsemble(members), one.recipe, question)));
        }
        return new Made(wanted, new SessionClouds(clouds));
    }

    /** Changes when whole clouds are there. */
    ReadOnlyObjectProperty<?> arrived() {
        return job.result();
    }
}
