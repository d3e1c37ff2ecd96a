package ravine.run;

import java.util.Optional;

/** Whether a run ends outside the picture. */
final class Absence {

    private Absence() {}

    static Optional<Verdict> verdict(RunInView seen) {
        var run = seen.run();
        int since = run.last() + 1;
        while (since > 0 && !seen.mayShow(run.at(since - 1))) {
            since--;
        }
        return since > run.last()
                ? Optional.empty()
                : Optional.of(Verdict.of(
                        Verdict.Kind.OUT_OF_VIEW,
                        since,
                        Evidence.of(EvidencePhrase.AWAY)
                                .with("step", run.last())
                                .with("place", run.at(run.last()))));
    }
}
