package ravine.run;

import java.util.Optional;
import java.util.stream.Stream;
import ravine.Vec;

/** Whether a run came to a position, value or gradient that is infinite or no number. */
final class Finiteness {

    private record Quantity(String name, double value) {}

    private Finiteness() {}

    static boolean holds(Vec at, double value, Vec gradient) {
        return at.isFinite() && Double.isFinite(value) && gradient.isFinite();
    }

    static Optional<Verdict> verdict(Run run) {
        var end = run.step(run.last());
        return Stream.of(
                        new Quantity("x₁", end.at().x1()),
                        new Quantity("x₂", end.at().x2()),
                        new Quantity("f", end.value()),
                        new Quantity("∂f/∂x₁", end.gradient().x1()),
                        new Quantity("∂f/∂x₂", end.gradient().x2()))
                .filter(quantity -> !Double.isFinite(quantity.value))
                .findFirst()
                .map(quantity -> Double.isNaN(quantity.value)
                        ? new Verdict(
                                Verdict.Kind.UNDEFINED, "%s is NaN at step %s".formatted(quantity.name, run.last()))
                        : new Verdict(
                                Verdict.Kind.DIVERGED,
                                "%s is infinite at step %s".formatted(quantity.name, run.last())));
    }
}
