package ravine.run;

import java.util.ArrayList;
import java.util.Optional;

/** Whether a run does not move any more, or never did, although f is not level where it stands. */
final class Standstill {

    /** For so many more steps a method that seems to stand may be at work, as a simplex that shrinks. */
    private static final int PATIENCE = 64;

    private Standstill() {}

    static Optional<Verdict> verdict(RunInView seen) {
        var run = seen.run();
        int last = run.last();
        var end = seen.end();
        if (last == 0) {
            return run.spent() || run.isStopped() || run.problem().steps() == 0
                    ? Optional.of(Verdict.of(
                            run.isStopped() ? Verdict.Kind.STOPPED : Verdict.Kind.UNSTARTED,
                            0,
                            Evidence.of(EvidencePhrase.NOT_BEGUN)
                                    .with("gradient", end.gradient().norm())))
                    : Optional.empty();
        }
        if (run.length(last) > 0) {
            return Optional.empty();
        }
        int since = seen.settled(0);
        int next = nextMove(run);
        if (next > 0) {
            return Optional.of(Verdict.of(
                    run.spent() ? Verdict.Kind.SPENT : Verdict.Kind.MOVING,
                    last,
                    Evidence.of(EvidencePhrase.AT_WORK)
                            .with("step", since)
                            .with("next", next)
                            .with("gradient", end.gradient().norm())));
        }
        return Optional.of(blocked(seen, since));
    }

    /** The next step after the run's last at which x would move, if it went on; 0 if it would not soon. */
    private static int nextMove(Run run) {
        int steps = Math.min(Problem.MOST_STEPS, run.last() + PATIENCE);
        var longer = run.problem().withSteps(steps).withBudget(Problem.UNBOUNDED);
        var on = new Stepper(longer, run.start(), run.recipe());
        var end = run.at(run.last());
        while (on.step()) {
            if (on.number() > run.last() && !on.at().equals(end)) {
                return on.number();
            }
        }
        return 0;
    }

    private static Verdict blocked(RunInView seen, int since) {
        var run = seen.run();
        var end = seen.end();
        double exact = seen.objective().gradient(end.at()).norm();
        double numeric = end.gradient().norm();
        var evidences = new ArrayList<Evidence>();
        var phrase = since == 0 ? EvidencePhrase.NEVER_MOVED : EvidencePhrase.BLOCKED;
        evidences.add(Evidence.of(phrase)
                .with("step", since)
                .with("steps", run.last())
                .with("gradient", exact));
        if (end.rate() == 0) {
            evidences.add(Evidence.of(EvidencePhrase.RATE_IS_ZERO));
        }
        if (numeric == 0 && exact > 0) {
            evidences.add(Evidence.of(EvidencePhrase.DROWNED)
                    .with("value", end.value())
                    .with("numeric", numeric)
                    .with("exact", exact));
        }
        run.notes(run.last()).stream()
                .filter(Note::isRemark)
                .forEach(note -> evidences.add(Evidence.of(EvidencePhrase.NOTED)
                        .with("step", run.last())
                        .with("note", note.symbol())
                        .with("value", note.values().get(0))));
        return new Verdict(since == 0 ? Verdict.Kind.UNMOVED : Verdict.Kind.STALLED, since, evidences);
    }
}
