package ravine.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import ravine.Vec;
import ravine.panel.SessionClouds;
import ravine.run.Problem;
import ravine.run.Recipe;
import ravine.session.Session;
import ravine.sweep.Cloud;

/**
 * The clouds of a session: at once those of its first members, as many as a frame has time for, which come first in the whole ones, and
 * where it has not even time for all steps of two, their first steps; the whole ones follow from beside the window. Mutable: it caches the last ones, of which an edit changes but a few.
 */
public final class CachedClouds {

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

    /** Until it has taken so long, in nanoseconds, nothing is said of how far it is. */
    private static final long UNSEEN = 400_000_000;

    private static final Made NOTHING = new Made(List.of(), SessionClouds.NONE);

    private final Job<Made> job;
    private Made whole = NOTHING;
    private Made last = NOTHING;
    private @Nullable Session of;

    CachedClouds(Threads threads) {
        job = new Job<>(threads);
    }

    /** The computing of them beside the window; once it is cancelled they stay as far as they are. */
    public Job<?> filling() {
        return job;
    }

    /** Goes on with clouds that were left. */
    public void resume() {
        var session = of;
        if (session != null && !job.running().get()) {
            begin(session, Wanted.all(session));
        }
    }

    /** The clouds as they are known now; {@link #arrived} changes when more is. */
    SessionClouds of(Session session) {
        if (session.ensemble() == 1) {
            job.forget();
            last = NOTHING;
            whole = NOTHING;
            return SessionClouds.NONE;
        }
        of = session;
        var wanted = Wanted.all(session);
        if (!wanted.equals(whole().wanted) && !wanted.equals(last.wanted)) {
            begin(session, wanted);
        }
        var made = whole();
        return wanted.equals(made.wanted) ? made.clouds : last.clouds;
    }

    /** The whole ones that came last. They are taken where they are asked for, and after each beginning: what follows the picture asks before a listener here would be told, and is told again only of what was asked for. */
    private Made whole() {
        whole = job.result().get().orElse(whole);
        return whole;
    }

    private void begin(Session session, List<Wanted> wanted) {
        var before = whole();
        long unknown = wanted.stream().filter(one -> before.find(one).isEmpty()).count();
        last = made(atOnce(session, unknown), wanted, before, () -> {});
        job.start(report -> {
            EditPause.await();
            report.reached(Job.UNKNOWN);
            HeapRoom.demand(unknown * Cloud.bytes(session));
            return made(
                    session,
                    wanted,
                    before,
                    progress(report, unknown * (session.problem().steps() + 1)));
        });
    }

    /** The session with the first steps of its first members, for which a frame has time in so many clouds. */
    private static Session atOnce(Session session, long clouds) {
        long cost = 1L + session.problem().objective().rows() / ROWS_IN_STEP;
        long most = STEPS_AT_ONCE / (Math.max(1, clouds) * cost);
        int steps = session.problem().steps();
        long members = Math.max(FEWEST, Math.min(session.ensemble(), most / (steps + 1)));
        long few = Math.max(1, Math.min(steps, most / members));
        return session.withEnsemble((int) members).withProblem(problem -> problem.withSteps((int) few));
    }

    /** Tells how much is done of so many steps of clouds, once it takes long. */
    private static Runnable progress(Job.Report<?> report, long all) {
        long begin = System.nanoTime();
        var done = new AtomicLong();
        return () -> {
            double share = (double) done.getAndIncrement() / all;
            report.reached(System.nanoTime() - begin < UNSEEN ? Job.UNKNOWN : share);
        };
    }

    /** The clouds of a session with fewer members or steps, maybe; whole ones that are known already are taken over. */
    private static Made made(Session session, List<Wanted> wanted, Made known, Runnable question) {
        var clouds = new ArrayList<Cloud>();
        for (var one : wanted) {
            clouds.add(known.find(one).orElseGet(() -> Cloud.of(session, one.recipe, question)));
        }
        return new Made(wanted, new SessionClouds(clouds));
    }

    /** Changes when whole clouds are there. */
    ReadOnlyObjectProperty<?> arrived() {
        return job.result();
    }
}
