package ravine.run;

import java.util.Optional;
import java.util.stream.Stream;
import ravine.Vec;
import ravine.objective.Fault;

/**
 * Whether a run came to a position, value or gradient that is infinite or no number, and why: because f has none there, because
 * numbers grew beyond the largest, or because f fell without end.
 */
final class Finiteness {

    /** From here on a square, and from its square on a product of four, is beyond the largest number: what is NaN was too large. */
    private static final double HUGE = 1e75;

    private record Named(String name, double value) {}

    private final RunInView seen;
    private final Step end;
    private final Step before;
    private final Named first;

    private Finiteness(RunInView seen, Named first) {
        this.seen = seen;
        this.first = first;
        end = seen.end();
        before = seen.run().step(Math.max(0, seen.last() - 1));
    }

    static boolean holds(Vec at, double value, Vec gradient) {
        return at.isFinite() && Double.isFinite(value) && gradient.isFinite();
    }

    static Optional<Verdict> verdict(RunInView seen) {
        var end = seen.end();
        if (holds(end.at(), end.value(), end.gradient())) {
            return Optional.empty();
        }
        return Stream.of(
                        new Named("x₁", end.at().x1()),
                        new Named("x₂", end.at().x2()),
                        new Named("f", end.value()),
                        new Named("∂f/∂x₁", end.gradient().x1()),
                        new Named("∂f/∂x₂", end.gradient().x2()))
                .filter(named -> !Double.isFinite(named.value))
                .findFirst()
                .map(named -> new Finiteness(seen, named).verdict());
    }

    private Verdict verdict() {
        boolean placed = end.at().isFinite();
        var fault = placed ? seen.objective().fault(end.at()) : Optional.<Fault>empty();
        if (fault.isPresent() && (fault.get().undefined() || seen.last() == 0)) {
            return byNature(fault.get());
        }
        if (isHuge() || (placed ? !Double.isFinite(end.value()) : !Double.isNaN(first.value))) {
            return beyond();
        }
        return placed ? withoutSlope() : withoutStep();
    }

    /** Whether numbers had grown so large that the next is lost. */
    private boolean isHuge() {
        return Stream.of(end, before)
                .anyMatch(step -> Math.abs(step.value()) > HUGE
                        || step.gradient().norm() > HUGE
                        || step.at().norm() > HUGE);
    }

    private Verdict byNature(Fault fault) {
        boolean well = end.value() == Double.NEGATIVE_INFINITY;
        var evidence = Evidence.of(well ? EvidencePhrase.LOGARITHM : EvidencePhrase.NO_VALUE)
                .with("value", end.value())
                .with("step", seen.last())
                .with("operation", FaultText.of(fault))
                .with("place", end.at());
        return Verdict.of(well ? Verdict.Kind.UNBOUNDED : Verdict.Kind.UNDEFINED, seen.last(), evidence);
    }

    private Verdict beyond() {
        var run = seen.run();
        if (before.value() < -Math.max(1, Math.abs(run.value(0))) || end.value() == Double.NEGATIVE_INFINITY) {
            return Verdict.of(
                    Verdict.Kind.UNBOUNDED,
                    Divergence.fallsSince(seen),
                    Evidence.of(EvidencePhrase.MINUS_INFINITY)
                            .with("before", before.value())
                            .with("step", seen.last())
                            .with("place", end.at()));
        }
        int since = Divergence.growsSince(run);
        var evidence = Evidence.of(EvidencePhrase.OVERFLOW)
                .with("quantity", first.name)
                .with("value", first.value)
                .with("step", seen.last())
                .with("before", before.value())
                .with("place", before.at());
        return RateCause.added(Verdict.of(Verdict.Kind.DIVERGED, since, evidence), seen);
    }

    private Verdict withoutSlope() {
        var neighbour = Stream.of(new Vec(1, 0), new Vec(-1, 0), new Vec(0, 1), new Vec(0, -1))
                .map(way -> way.times(reach()))
                .flatMap(way -> seen.objective().fault(end.at().plus(way)).stream())
                .filter(Fault::undefined)
                .findFirst();
        var evidence = Evidence.of(neighbour.isPresent() ? EvidencePhrase.NO_DIFFERENCE : EvidencePhrase.NO_SLOPE)
                .with("quantity", first.name)
                .with("value", first.value)
                .with("step", seen.last())
                .with("height", end.value())
                .with("place", end.at());
        return Verdict.of(
                Verdict.Kind.UNDEFINED,
                seen.last(),
                neighbour
                        .map(fault -> evidence.with("operation", FaultText.of(fault)))
                        .orElse(evidence));
    }

    /** About the distance of the points of a difference, 0 for exact derivatives. */
    private double reach() {
        var derivatives = seen.run().problem().derivatives();
        return derivatives.cost() == 1
                ? 0
                : derivatives.h().orElse(1e-5 * Math.max(1, end.at().norm()));
    }

    private Verdict withoutStep() {
        var notes = seen.run().notes(seen.last());
        var lost = notes.stream()
                .filter(note -> !note.values().stream().allMatch(Double::isFinite))
                .findFirst();
        return Verdict.of(
                Verdict.Kind.UNDEFINED,
                seen.last(),
                Evidence.of(EvidencePhrase.NO_STEP)
                        .with("quantity", first.name)
                        .with("value", first.value)
                        .with("step", seen.last())
                        .with("note", lost.map(Note::symbol).orElse("a number"))
                        .with("place", before.at()));
    }
}
