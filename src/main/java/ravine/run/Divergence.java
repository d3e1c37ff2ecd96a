package ravine.run;

import java.util.Optional;

/** Whether a run that is still finite leaves for ever: f grows or falls geometrically, or x was thrown far beyond all that is seen. */
final class Divergence {

    /** How many diagonals of the view are beyond return. */
    private static final double THROWN = 1e6;

    /** How much longer each step of a short run that leaves is than the last. */
    private static final double LEAP = 1.2;

    private Divergence() {}

    static Optional<Verdict> verdict(RunInView seen) {
        var run = seen.run();
        var grown = run.growth().up();
        if (grown.isPresent()) {
            int since = growsSince(run);
            return Optional.of(
                    RateCause.added(Verdict.of(Verdict.Kind.DIVERGED, since, growth(run, grown.get())), seen));
        }
        boolean below =
                run.value(run.last()) < seen.scale().lowest() - seen.scale().range();
        var fallen = run.growth().down();
        if (below && fallen.isPresent() && run.growth().lengthens(run) && !seen.mayShow(run.at(run.last()))) {
            var evidence = Evidence.of(EvidencePhrase.ENDLESS_FALL)
                    .with("factor", fallen.get())
                    .with("value", run.value(run.last()))
                    .with("step", run.last())
                    .with("place", run.at(run.last()));
            return Optional.of(Verdict.of(Verdict.Kind.UNBOUNDED, fallsSince(seen), evidence));
        }
        return leaps(seen).or(() -> thrown(seen));
    }

    private static Evidence growth(Run run, double factor) {
        return Evidence.of(EvidencePhrase.GROWTH)
                .with("factor", factor)
                .with("value", run.value(run.last()))
                .with("step", run.last());
    }

    /** A run too short for growth to be measured, each of whose last steps is longer than the one before and leads higher, out of the view. */
    private static Optional<Verdict> leaps(RunInView seen) {
        var run = seen.run();
        int last = run.last();
        if (last >= GeometricGrowth.FEWEST_STEPS) {
            return Optional.empty();
        }
        int since = last;
        while (since > 1
                && run.value(since - 1) < run.value(since)
                && run.length(since) > LEAP * run.length(since - 1)) {
            since--;
        }
        boolean rises = since > 0 && run.value(since - 1) < run.value(since);
        boolean enough = last - since >= 2 && run.value(last) > seen.lowest() + 2 * (run.value(0) - seen.lowest());
        boolean far = run.value(last) - run.value(0) > 1e3 * seen.scale().range() && last - since >= 1;
        if (!rises || !(enough || far) || seen.mayShow(run.at(last))) {
            return Optional.empty();
        }
        var evidence = Evidence.of(EvidencePhrase.LEAPS)
                .with("length", run.length(last))
                .with("before", run.value(since - 1))
                .with("value", run.value(last))
                .with("step", last);
        return Optional.of(RateCause.added(Verdict.of(Verdict.Kind.DIVERGED, since, evidence), seen));
    }

    private static Optional<Verdict> thrown(RunInView seen) {
        var run = seen.run();
        double least = THROWN
                * Math.max(
                        seen.scale().diagonal(),
                        run.at(0).minus(seen.view().centre()).norm());
        int since = run.last() + 1;
        while (since > 0 && !run.isWithin(least, 0, since - 1)) {
            since--;
        }
        if (since > run.last()) {
            return Optional.empty();
        }
        double distance = run.distance(0, since);
        var evidence = Evidence.of(EvidencePhrase.THROWN)
                .with("step", since)
                .with("distance", distance)
                .with("times", distance / seen.scale().diagonal());
        boolean falls =
                run.value(run.last()) < seen.scale().lowest() - seen.scale().range();
        return Optional.of(RateCause.added(
                Verdict.of(falls ? Verdict.Kind.UNBOUNDED : Verdict.Kind.DIVERGED, since, evidence), seen));
    }

    /** The step after the lowest f, from which on the run only gets higher. */
    static int growsSince(Run run) {
        int lowest = 0;
        for (int i = 0; i <= run.last(); i++) {
            if (run.value(i) <= run.value(lowest)) {
                lowest = i;
            }
        }
        return Math.min(run.last(), lowest + 1);
    }

    /** The step from which on f is lower than all that the view shows. */
    static int fallsSince(RunInView seen) {
        int since = seen.last();
        while (since > 0 && seen.run().value(since - 1) < seen.scale().lowest()) {
            since--;
        }
        return since;
    }
}
