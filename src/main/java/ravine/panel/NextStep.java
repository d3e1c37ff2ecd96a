package ravine.panel;

import java.util.Optional;
import java.util.stream.Stream;
import ravine.Vec;
import ravine.optimizer.StepGeometry;
import ravine.optimizer.Update;
import ravine.run.Note;
import ravine.run.Run;
import ravine.run.Step;
import ravine.run.StepDetails;

/** The step that a run takes next from where it stands, at a rate that is NaN if it has none, as what can be drawn of it. */
record NextStep(Step from, double rate, StepDetails details) {

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
        var updates = details.updates();
        return updates.get(updates.size() - 1).to();
    }

    /** The direction in which the method's memory moves the point; empty for a method without one. */
    Optional<Direction> memory() {
        return memories().findFirst().map(memory -> {
            var value = new Vec(memory.values().get(0), memory.values().get(1));
            var name = memory.symbol().replace(HAT, "");
            return isTakenAway(memory) ? new Direction("−" + name, value.times(-1)) : new Direction(name, value);
        });
    }

    private Stream<Note> memories() {
        return details.notes().stream().filter(Note::memory);
    }

    /** Whether the term with this memory is taken away; where the update has it within another quantity, whether its first term is. */
    private boolean isTakenAway(Note memory) {
        var terms = own().terms();
        return terms.stream()
                .filter(term ->
                        term.factors().stream().map(Update.Factor::symbol).anyMatch(memory.symbol()::equals))
                .findFirst()
                .or(() -> terms.stream().findFirst())
                .map(Update.Term::minus)
                .orElse(false);
    }

    /** What multiplies the gradient, or its memory, in each coordinate; empty for a method without a rate. */
    Optional<Vec> rates() {
        var said = details.sketches().stream().flatMap(NextStep::rates).findFirst();
        return said.isPresent() ? said : firstRate();
    }

    private static Stream<Vec> rates(StepGeometry sketch) {
        return sketch instanceof StepGeometry.Rates rates ? Stream.of(rates.each()) : Stream.empty();
    }

    private Optional<Vec> firstRate() {
        return own().terms().stream()
                .filter(term -> term.descends() || hasRateWithin(term))
                .map(term -> term.descends() ? scaling(term) : new Vec(rate, rate))
                .findFirst();
    }

    /** Whether a term is nothing but a memory that holds the rate already, as v ← βv − ηg does. */
    private boolean hasRateWithin(Update.Term term) {
        return term.factors().size() == 1
                && memories().map(Note::symbol).anyMatch(term.factors().get(0).symbol()::equals);
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
        return details.updates().get(0);
    }
}
