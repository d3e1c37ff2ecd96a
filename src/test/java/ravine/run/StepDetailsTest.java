package ravine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.spec.DisplayNumber;
import ravine.spec.PlainNumber;

/** The working of a step, with the numbers that ran. */
class StepDetailsTest {

    static Stream<Recipe> all() {
        return Recipes.all();
    }

    @Test
    void writesTheUpdateWithItsNumbers() {
        var update = Sessions.run(Sessions.with(Sessions.BOWL, ravine.objective.Derivatives.EXACT), "gd:eta=0.4")
                .working(1)
                .updates()
                .get(0);
        assertEquals("x ← x − η·g", update.formula());
        assertEquals("x₁ ← −5 − 0.4·(−1) = −4.6", update.line(1, PlainNumber::plain));
        assertEquals("x₂ ← −2 − 0.4·(−8) = 1.2", update.line(2, number -> DisplayNumber.shortened(number, 4)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theShownLineLeadsToTheNextPosition(Recipe recipe) {
        var run = Sessions.run(Sessions.ROSENBROCK.withProblem(problem -> problem.withSteps(12)), recipe);
        for (int t = 1; t <= run.last(); t++) {
            var updates = run.working(t).updates();
            var last = updates.get(updates.size() - 1);
            for (int coordinate = 1; coordinate <= 2; coordinate++) {
                var line = last.line(coordinate, PlainNumber::plain);
                double next = coordinate == 1
                        ? run.step(t).at().x1()
                        : run.step(t).at().x2();
                assertEquals(next, Arithmetic.shown(line), line);
                assertEquals(next, Arithmetic.computed(line), Math.ulp(next), line);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyLineIsComputedAgainFromTheNumbersThatItShows(Recipe recipe) {
        var session =
                Sessions.ROSENBROCK.withProblem(problem -> problem.withSteps(12).withNoise(0.1));
        var run = Sessions.run(session, recipe);
        for (int t = 1; t <= run.last(); t++) {
            for (var line : run.working(t).lines()) {
                for (var text : line.numbers(PlainNumber::plain)) {
                    var computed = LineArithmetic.computed(text);
                    assertEquals(
                            LineArithmetic.shown(text),
                            computed.value(),
                            Double.isFinite(computed.value()) ? 4 * computed.error() : 0,
                            "%s: step %s: %s, %s".formatted(recipe.text(), t, line.formula(), text));
                }
            }
        }
    }

    /** What is left without a line of its own: what is taken or drawn rather than computed from what is shown. */
    private static final Set<String> GIVEN = Set.of(
            "g",
            "β",
            "λ",
            "φ",
            "k",
            "bad",
            "α tried",
            "H₁",
            "H₂",
            "B₁",
            "B₂",
            "b",
            "m",
            "w",
            "p",
            "Δ",
            "ρ",
            "D",
            "G",
            "time reached",
            "∫g dt");

    @ParameterizedTest
    @MethodSource("all")
    void everyQuantityHasItsLine(Recipe recipe) {
        var run = Sessions.run(Sessions.ROSENBROCK.withProblem(problem -> problem.withSteps(12)), recipe);
        boolean moment = recipe.spec().id().equals("neldermead");
        for (int t = 1; t <= run.last(); t++) {
            var details = run.working(t);
            var written = details.lines().stream().map(Line::formula).toList();
            for (var note : details.notes()) {
                boolean given = GIVEN.contains(note.symbol()) && (moment || !note.memory());
                assertTrue(
                        given || note.isRemark() || written.stream().anyMatch(line -> line.startsWith(note.symbol())),
                        recipe.text() + ": " + note.symbol() + " is not in " + written);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gd | g",
                "momentum | g β v",
                "nesterov | g v",
                "qhm | g v",
                "adagrad | g r",
                "rmsprop:centered=true | g s a q d b",
                "adadelta | g r s Δ",
                "adam | g m s m̂ ŝ",
                "amsgrad | g m s w m̂",
                "adamw | g m s m̂ ŝ",
                "nadam | g m s μₜ Pₜ n ŝ",
                "adamax | g m u m̂",
                "radam | g m s ρ m̂ ŝ",
                "adabelief | g m s m̂ ŝ",
                "yogi | g m s m̂ ŝ",
                "qhadam | g m s m̂ ŝ",
                "novograd | g v m",
                "lion | g m",
                "rprop | g D",
                "linesearch | g α_tried",
                "cg | g d α_tried",
                "newton | g λ (H_+_λI)⁻¹g α_tried",
                "bfgs | g B₁ B₂ Bg α_tried",
                "lbfgs | g p α_tried",
                "trustregion | g Δ p ρ",
                "neldermead | b m w k",
                "flow | g",
                "gd+clip | g g",
                "gd+plateau | g bad"
            })
    void notesEveryQuantityOnTheWay(String recipe, String symbols) {
        var noted = Sessions.run(Sessions.ROSENBROCK, recipe).notes(1).stream()
                .map(note -> note.symbol().replace(' ', '_'))
                .toList();
        assertTrue(noted.containsAll(List.of(symbols.split(" "))), noted.toString());
    }

    @Test
    void saysWhenNewtonMakesTheHessianPositiveDefinite() {
        var run = Sessions.run(Sessions.of("x1^2 - x2^2", new ravine.Vec(1, 1), 3), "newton");
        assertTrue(run.notes(1).stream().anyMatch(note -> note.symbol().contains("not positive definite")));
        assertTrue(run.value(3) < run.value(0));
    }
}
