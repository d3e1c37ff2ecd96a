package ravine.run;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.IntStream;
import ravine.Vec;

/** A rate too large for the curvature, as the cause of what became of a run. */
final class RateCause {

    private RateCause() {}

    /** The verdict on a run that left, with its cause if that was the rate, or an inexact gradient where it began. */
    static Verdict added(Verdict verdict, RunInView seen) {
        return seen.causes() ? explained(verdict, seen) : verdict;
    }

    private static Verdict explained(Verdict verdict, RunInView seen) {
        var evidences = new ArrayList<>(verdict.evidences());
        int from = Math.max(0, verdict.since() - 1);
        IntStream.of(from, from + 1, (from + seen.last()) / 2)
                .filter(step -> step < seen.last())
                .boxed()
                .flatMap(step -> above(seen, step).stream())
                .findFirst()
                .ifPresent(evidences::add);
        var start = seen.run().step(0);
        double numeric = start.gradient().norm();
        if (numeric > 0 && seen.objective().gradient(start.at()).norm() == 0) {
            evidences.add(Evidence.of(EvidencePhrase.PUSHED_OFF).with("numeric", numeric));
        }
        return new Verdict(verdict.kind(), verdict.since(), evidences);
    }

    private static Optional<Evidence> above(RunInView seen, int step) {
        double rate = seen.run().step(step + 1).rate();
        return limited(EvidencePhrase.RATE_ABOVE, seen, seen.run().at(step), rate)
                .filter(evidence -> rate > evidence.number("limit"))
                .map(evidence -> evidence.with("step", step));
    }

    /** That a loop goes about a place whose curvature the rate does not bear, if that is so. */
    static Optional<Evidence> within(RunInView seen, Vec centre) {
        double rate = seen.end().rate();
        return !seen.causes()
                ? Optional.empty()
                : limited(EvidencePhrase.RATE_AT, seen, centre, rate)
                        .filter(evidence -> rate >= evidence.number("limit") * (1 - 1e-9));
    }

    private static Optional<Evidence> limited(EvidencePhrase phrase, RunInView seen, Vec there, double rate) {
        if (!there.isFinite()) {
            return Optional.empty();
        }
        var curvature = LocalCurvature.of(seen.objective().hessian(there));
        double limit = curvature.rateLimit(seen.run().recipe().optimizer());
        return Double.isFinite(limit)
                ? Optional.of(Evidence.of(phrase)
                        .with("rate", rate)
                        .with("multiple", limit * curvature.largest())
                        .with("limit", limit)
                        .with("curvature", curvature.largest()))
                : Optional.empty();
    }
}
