package ravine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Vec;
import ravine.spec.Role;

/** The search for the rate and decay with which f is lowest. */
class TuningTest {

    @Test
    void findsTheRateThatNoFineScanBeats() throws Exception {
        var tuning = Tuning.of(Sessions.BOWL.problem(), Sessions.BOWL.start(), Recipe.read("gd"))
                .orElseThrow();
        double scanned = Double.POSITIVE_INFINITY;
        for (double eta = 0.3; eta < 0.6; eta += 0.0005) {
            scanned = Math.min(
                    scanned, Sessions.run(Sessions.BOWL, "gd:eta=" + eta).value(20));
        }
        assertTrue(tuning.best().value() <= 1.02 * scanned, tuning.best() + " against " + scanned);
    }

    @Test
    void tunesTheDecayTooAndKeepsTheRest() throws Exception {
        var gd = Tuning.of(Sessions.BOWL.problem(), Sessions.BOWL.start(), Recipe.read("gd"))
                .orElseThrow();
        var momentum = Tuning.of(
                        Sessions.BOWL.problem(), Sessions.BOWL.start(), Recipe.read("momentum:form=ema+clip:norm=100"))
                .orElseThrow();
        assertTrue(
                momentum.best().value() < gd.best().value() / 10,
                momentum.best().toString());
        assertTrue(momentum.best().recipe().text().contains("form=ema"));
        assertTrue(momentum.best().recipe().text().endsWith("+clip:norm=100"));
    }

    @Test
    void showsItsSearch() throws Exception {
        var tuning = Tuning.of(Sessions.BOWL.problem(), Sessions.BOWL.start(), Recipe.read("gd"))
                .orElseThrow();
        var trials = tuning.trials();
        assertEquals(Tuning.Stage.GIVEN, trials.get(0).stage());
        assertEquals(
                41, trials.stream().filter(t -> t.stage() == Tuning.Stage.GRID).count());
        assertTrue(trials.contains(tuning.best()));
        assertTrue(
                trials.stream().anyMatch(trial -> trial.value() == Double.POSITIVE_INFINITY || trial.value() > 1e20));
    }

    /** A rate of 0 has no place on a logarithm's scale; where f is level, no other settings are better. */
    @ParameterizedTest
    @ValueSource(strings = {"gd:eta=0", "momentum:eta=0"})
    void keepsSettingsAtTheEndOfTheirRangeWhereNothingIsBetter(String given) throws Exception {
        var level = Sessions.of("0x₁ + 3", new Vec(-5, -2), 20);
        var recipe = Recipe.read(given);
        assertEquals(
                recipe,
                Tuning.of(level.problem(), level.start(), recipe)
                        .orElseThrow()
                        .best()
                        .recipe());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void isNeverWorseThanWhatWasGiven(Recipe recipe) {
        var problem = Sessions.ROSENBROCK.problem().withSteps(30);
        var tuning = Tuning.of(problem, Sessions.ROSENBROCK.start(), recipe);
        boolean hasRate = recipe.spec().key(Role.RATE).isPresent();
        assertEquals(hasRate, tuning.isPresent());
        tuning.ifPresent(found ->
                assertTrue(found.best().value() <= found.trials().get(0).value()));
    }

    static Stream<Recipe> methods() {
        return Recipes.methods().filter(recipe -> !recipe.spec().id().equals("flow"));
    }
}
