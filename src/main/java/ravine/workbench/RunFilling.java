package ravine.workbench;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import ravine.Vec;
import ravine.run.Run;
import ravine.run.RunColumns;
import ravine.run.RunCost;
import ravine.session.Session;

/**
 * The runs of a session on their way from their first steps to all, on all processors: first their steps, then f at each where those do not tell it.
 * Mutable, for it takes time; what is known so far is told from time to time, so that it can be shown.
 */
final class RunFilling {

    /** Nanoseconds from one news to the next, so that the window is not busy with drawing them. */
    private static final long BETWEEN = 150_000_000;

    private final Session session;
    private final int tracks;
    private final RunCost cost;
    private final AtomicReferenceArray<KnownRun> known;
    private final Job.Report<KnownRuns> report;
    private final LongSupplier clock;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong told;
    private final double all;

    /**
     * @param begun what is known at first
     * @param clock tells nanoseconds
     */
    RunFilling(Session session, KnownRuns begun, Job.Report<KnownRuns> report, LongSupplier clock) {
        this.session = session;
        this.report = report;
        this.clock = clock;
        tracks = session.tracks().size();
        cost = RunCost.of(session.problem());
        var each = begun.all().stream().flatMap(List::stream).toList();
        known = new AtomicReferenceArray<>(each.toArray(KnownRun[]::new));
        long missing = each.stream().filter(run -> !run.whole()).count();
        all = Math.max(1.0, (double) missing * cost.of(session.problem().steps()));
        told = new AtomicLong(clock.getAsLong());
    }

    /** All runs, each of which is known all. */
    KnownRuns filled() {
        var missing = IntStream.range(0, known.length())
                .filter(place -> !known.get(place).whole())
                .toArray();
        HeapRoom.demand(missing.length * RunColumns.bytes(session.problem().steps()));
        IntStream.of(missing).parallel().forEach(this::run);
        IntStream.of(missing).parallel().forEach(this::look);
        return now();
    }

    private KnownRuns now() {
        return KnownRuns.of(IntStream.range(0, session.starts().size())
                .mapToObj(start -> IntStream.range(0, tracks)
                        .mapToObj(track -> known.get(start * tracks + track))
                        .toList())
                .toList());
    }

    private void run(int place) {
        var problem = session.problem();
        Vec start = session.starts().get(place / tracks);
        var recipe = session.tracks().get(place % tracks).recipe();
        var counted = new AtomicLong();
        var run = Run.watched(
                problem,
                start,
                recipe,
                soFar -> {
                    done.addAndGet((soFar.last() - counted.getAndSet(soFar.last())) * cost.step());
                    tell(place, soFar, cost.look() == 0 ? soFar.last() : 0);
                },
                new RunColumns(problem.steps()));
        // A run that ends early leaves nothing to do.
        done.addAndGet((problem.steps() - counted.get()) * cost.step());
        var begun = known.get(place);
        known.set(place, cost.look() == 0 ? KnownRun.whole(run) : new KnownRun(run, begun.looked(), false));
    }

    private void look(int place) {
        var run = known.get(place).run();
        int between = cost.looksAtOnce();
        for (int number = 0; number <= run.last() && cost.look() > 0; number++) {
            run.look(number);
            if (number % between == 0) {
                done.addAndGet(Math.min(between, number) * cost.look());
                tell(place, run, number);
            }
        }
        known.set(place, KnownRun.whole(run));
    }

    /** Has what is known of a run shown, unless something was a moment ago. */
    private void tell(int place, Run run, int looked) {
        long now = clock.getAsLong();
        long last = told.get();
        double share = Math.min(1, done.get() / all);
        if (now - last < BETWEEN || !told.compareAndSet(last, now)) {
            report.reached(share);
            return;
        }
        var before = known.get(place);
        var soFar = run.last() > before.run().last() ? run.first(run.last()) : before.run();
        var lookedAt = looked > before.looked().last() ? run.first(looked) : before.looked();
        known.set(place, new KnownRun(soFar, lookedAt, false));
        report.reached(share, now());
    }
}
