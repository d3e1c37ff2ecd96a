package ravine.run;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.library.KnownObjective;
import ravine.library.ObjectiveLibrary;
import ravine.objective.Derivatives;

/** Every method on every objective that ships, long after it has arrived. */
class RestTest {

    /** How small the gradient has to become, for that of the start, for a run to have arrived. */
    private static final double ARRIVED = 1e-9;

    static Stream<Recipe> methods() {
        return Recipes.methods();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void whatHasArrivedStaysFinite(Recipe recipe) {
        for (KnownObjective objective : ObjectiveLibrary.all()) {
            for (var derivatives : List.of(Derivatives.EXACT, Derivatives.CENTRAL)) {
                var problem = Problem.of(objective.formula(), 2000).withDerivatives(derivatives);
                var run = Run.of(problem, objective.start(), recipe);
                assertTrue(holds(run, run.last()) || !arrived(run), () -> "%s on %s, %s: %s"
                        .formatted(recipe.text(), objective.id(), derivatives.kind(), run.step(run.last())));
            }
        }
    }

    private static boolean arrived(Run run) {
        double least = ARRIVED * run.step(0).gradient().norm();
        for (int i = 0; i < run.last(); i++) {
            if (run.step(i).gradient().norm() <= least) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Run run, int step) {
        var there = run.step(step);
        return Finiteness.holds(there.at(), there.value(), there.gradient());
    }
}
