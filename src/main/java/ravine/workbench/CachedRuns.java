package ravine.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import ravine.Vec;
import ravine.run.Problem;
import ravine.run.Recipe;
import ravine.run.RunCost;
import ravine.session.Session;
import ravine.session.SessionRuns;
import ravine.session.Track;

/**
 * The runs of a session and of its ghosts: at once all steps where a frame has time for them, else their first ones, and the others follow from beside the window.
 * Mutable: it remembers how quick the machine is, and caches the last ones, of which an edit changes but a few: without
 * them a frame in which one of twelve rates of 500 steps is dragged takes 1.1 to 1.2 times as long, and one beside a million steps twice.
 */
public final class CachedRuns {

    /** The time that a frame may spend on runs, in seconds. */
    private static final double IN_FRAME = 0.006;

    /** So many rows are looked at in a second to begin with, at least, and at most. */
    private static final double USUAL = 2e8;

    private static final double SLOW = 5e7;

    private static final double QUICK = 3e9;

    /** What costs fewer looks than that does not tell how quick the machine is. */
    private static final long TELLING = 100_000;

    /** What runs depend on. */
    private record Wanted(Problem problem, List<Vec> starts, List<Recipe> recipes) {

        static Wanted by(Session session) {
            return new Wanted(
                    session.problem(),
                    session.starts(),
                    session.tracks().stream().map(Track::recipe).toList());
        }
    }

    private final Job<KnownRuns> job;
    private final CachedClouds clouds;
    private KnownRuns last = KnownRuns.NONE;
    private KnownPaths parted = KnownPaths.NONE;
    private @Nullable Session of;
    private @Nullable Wanted wanted;
    private double pace = USUAL;

    CachedRuns(Threads threads) {
        job = new Job<>(threads);
        clouds = new CachedClouds(threads);
    }

    /** The computing of them beside the window; once it is cancelled they stay as far as they are. */
    public Job<?> filling() {
        return job;
    }

    /** The clouds of ensembles of them. */
    public CachedClouds clouds() {
        return clouds;
    }

    /** Changes when more of them is known. */
    ReadOnlyObjectProperty<?> arrived() {
        return job.result();
    }

    /** Goes on with runs that were left. */
    public void resume() {
        var session = of;
        if (session != null && !job.running().get() && !last().areWhole()) {
            begin(withGhosts(session));
        }
    }

    /** The runs as far as they are known now; {@link #arrived} changes when more is. */
    @SuppressWarnings("ReferenceEquality")
    KnownPaths of(Session session) {
        int tracks = session.tracks().size();
        if (session != of) {
            of = session;
            var all = withGhosts(session);
            var now = Wanted.by(all);
            if (wanted == null || !now.equals(wanted)) {
                wanted = now;
                take(all, last());
            }
        }
        if (parted.of() != last() || parted.runs().tracks() != tracks) {
            parted = KnownPaths.of(last, tracks);
        }
        return parted;
    }

    /** The session with its ghosts after its tracks, to run as those do. */
    private static Session withGhosts(Session session) {
        var ghosts = session.scene().ghosts();
        return ghosts.isEmpty()
                ? session
                : session.withTracks(Stream.concat(session.tracks().stream(), ghosts.stream())
                        .toList());
    }

    /** The last ones with what has come of them since. */
    private KnownRuns last() {
        last = job.result().get().orElse(last);
        return last;
    }

    private void take(Session session, KnownRuns before) {
        var starts = session.starts();
        long missing = IntStream.range(0, starts.size())
                .mapToLong(start -> session.tracks().stream()
                        .filter(track -> before.whole(start).stream()
                                .noneMatch(run -> run.isOf(session.problem(), starts.get(start), track.recipe())))
                        .count())
                .sum();
        int steps = session.problem().steps();
        var cost = RunCost.of(session.problem());
        double most = pace * IN_FRAME / Math.max(1, missing);
        if (cost.of(steps) <= most) {
            job.forget();
            last = timed(session, before, steps, missing * cost.of(steps));
        } else {
            int few = (int) (most / cost.of(1));
            last = timed(session, before, few, missing * cost.of(few));
            begin(session);
        }
    }

    /** The runs with so many steps, by the time of which it learns how quick the machine is. */
    private KnownRuns timed(Session session, KnownRuns before, int steps, long looks) {
        long begin = System.nanoTime();
        var runs = known(session, before, steps);
        double seconds = Math.max(1e-9, (System.nanoTime() - begin) * 1e-9);
        if (looks >= TELLING) {
            pace = Math.max(SLOW, Math.min(QUICK, (pace + looks / seconds) / 2));
        }
        return runs;
    }

    /** The runs with so many steps; those of which all is known already are taken over. */
    private static KnownRuns known(Session session, KnownRuns before, int steps) {
        var few = session.withProblem(problem -> problem.withSteps(steps));
        boolean all = steps == session.problem().steps();
        var known = new ArrayList<List<KnownRun>>();
        for (var start : session.starts()) {
            var whole = before.whole(known.size());
            var runs = SessionRuns.of(session, start, whole, few.problem());
            known.add(runs.stream()
                    .map(run -> all || whole.contains(run) ? KnownRun.whole(run) : KnownRun.begun(run))
                    .toList());
        }
        return KnownRuns.of(known);
    }

    private void begin(Session session) {
        var begun = last;
        job.start(report -> {
            EditPause.await();
            report.reached(0);
            return new RunFilling(session, begun, report, System::nanoTime).filled();
        });
    }
}
