package ravine.picture;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ravine.Vec;
import ravine.optimizer.StepGeometry;
import ravine.optimizer.Update;
import ravine.run.Note;
import ravine.run.Run;
import ravine.run.Step;
import ravine.run.StepDetails;

/** The step that a run takes next from where it stands, at a rate that is NaN if it has none, as what can be drawn of it. */
record NextStep(Step from, double rate, StepDetails working) {

    /** The symbols under which methods keep a memory of gradients. */
    private static final Set<String> MEMORIES = Set.of("v", "m", "m̂", "n", "b", "d");

    /** The mark of a corrected average, left out of names: the correction is a number, which turns no direction. */
    private static final String HAT = "\u0302";

    /** A direction under the name by which the formula has it, such as −m. */
    record Direction(String symbol, Vec along) {}

    /** The step after this number of steps, or after the last; empty where the run came to an end. */
    static Optional<NextStep> of(Run run, int number) {
        var from = run.step(Math.min(number, run.last()));
        boolean ended = !from.at().isFinite()
                || !Double.isFinite(from.value())
                || !from.gradient().isFinite();
        int next = from.number() + 1;
        double rate = run.step(Math.min(next, run.last())).rate();
        return ended ? Optional.empty() : Optional.of(new NextStep(from, rate, run.working(next)));
    }

    /** Where it leads. */
    Vec to() {
        var updates = working.updates();
        return updates.get(updates.size() - 1).to();
    }

    /** The direction in which the method's memory moves the point; empty for a method without one. */
    Optional<Direction> memory() {
        return own().terms().stream()
                .flatMap(term -> term.factors().stream()
                        .filter(factor -> MEMORIES.contains(factor.symbol()) && isNoted(factor))
                        .map(factor -> term.minus()
                                ? new Direction(
                                        "−" + named(factor), factor.value().times(-1))
                                : new Direction(named(factor), factor.value())))
                .findFirst();
    }

    private static String named(Update.Factor factor) {
        return factor.symbol().replace(HAT, "");
    }

    /** What multiplies the gradient, or its memory, in each coordinate; empty for a method without a rate. */
    Optional<Vec> rates() {
        var said = working.sketches().stream().flatMap(NextStep::rates).findFirst();
        return said.isPresent() ? said : firstRate();
    }

    private static Stream<Vec> rates(StepGeometry sketch) {
        return sketch instanceof StepGeometry.Rates rates ? Stream.of(rates.each()) : Stream.empty();
    }

    private Optional<Vec> firstRate() {
        return own().terms().stream()
                .filter(term -> isHeld(term) || term.factors().get(0).symbol().equals("η"))
                .map(term -> isHeld(term) ? new Vec(rate, rate) : scaling(term))
                .findFirst();
    }

    /** Whether a term is a memory that holds the rate already, as v ← βv − ηg does. */
    private static boolean isHeld(Update.Term term) {
        return term.factors().size() == 1
                && MEMORIES.contains(term.factors().get(0).symbol());
    }

    /** The product of a term's factors without the vector that they scale, which is the last that does not divide. */
    private static Vec scaling(Update.Term term) {
        var product = new Vec(1, 1);
        var scaled = new Vec(1, 1);
        for (var factor : term.factors()) {
            if (factor.divides()) {
                product = product.over(factor.value());
            } else {
                product = product.times(scaled);
                scaled = factor.value();
            }
        }
        return product;
    }

    /** The update of the method itself, before those of its modifiers. */
    private Update own() {
        return working.updates().get(0);
    }

    /** Whether the step noted the factor as a quantity with two coordinates. */
    private boolean isNoted(Update.Factor factor) {
        return working.notes().stream()
                .filter(note -> note.values().size() == 2)
                .map(Note::symbol)
                .anyMatch(factor.symbol()::equals);
    }
}
