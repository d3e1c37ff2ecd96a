package ravine.run;

import java.util.ArrayList;
import java.util.Optional;
import ravine.Vec;

/** Whether a run ends outside the picture, and whether f falls without end where it goes. */
final class Absence {

    /** So many times as far as a run went outside the picture f is looked at beyond its end; a power of two. */
    private static final double FAR = 0x1p40;

    /** A fall of so many times what the view shows has no end. */
    private static final double ENDLESS = 1e6;

    private Absence() {}

    static Optional<Verdict> verdict(RunInView seen) {
        var run = seen.run();
        int since = run.last() + 1;
        while (since > 0 && !seen.mayShow(run.at(since - 1))) {
            since--;
        }
        if (since > run.last()) {
            return Optional.empty();
        }
        var end = run.at(run.last());
        var evidences = new ArrayList<Evidence>();
        evidences.add(Evidence.of(EvidencePhrase.AWAY).with("step", run.last()).with("place", end));
        if (seen.causes() && falls(seen, since)) {
            var far = end.plus(way(run, since).times(FAR));
            evidences.add(Evidence.of(EvidencePhrase.FALLS_ON)
                    .with("value", seen.objective().value(far.x1(), far.x2()))
                    .with("far", far));
        }
        return Optional.of(new Verdict(Verdict.Kind.OUT_OF_VIEW, since, evidences));
    }

    /** The way that a run went since it left the picture. */
    private static Vec way(Run run, int since) {
        return run.at(run.last()).minus(run.at(Math.max(0, since - 1)));
    }

    /** Whether f, lower than all that the view shows, falls straight on from the end of the run at each doubling of the way, to far below. */
    private static boolean falls(RunInView seen, int since) {
        var run = seen.run();
        var way = way(run, since);
        double value = run.value(run.last());
        double lower = seen.scale().lowest();
        for (double times = 1; value < lower && times <= FAR; times *= 2) {
            lower = value;
            var there = run.at(run.last()).plus(way.times(times));
            value = seen.objective().value(there.x1(), there.x2());
        }
        return value < lower
                && value < seen.scale().lowest() - ENDLESS * seen.scale().range();
    }
}
