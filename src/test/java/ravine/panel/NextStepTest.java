package ravine.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.Vec;
import ravine.formula.Formula;
import ravine.objective.Derivatives;
import ravine.optimizer.Optimizer;
import ravine.optimizer.StepGeometry;
import ravine.run.Note;
import ravine.run.Problem;
import ravine.run.Recipe;
import ravine.run.Sessions;
import ravine.session.FirstSession;
import ravine.session.Session;
import ravine.spec.Key;
import ravine.spec.Role;
import ravine.spec.Spec;

class NextStepTest {

    /** The lecture's bowl f = 0.1x₁² + 2x₂² from (−5, −2), where g = (−1, −8). */
    private static final Session BOWL = FirstSession.lecture();

    private static NextStep next(String recipe, int step) throws Exception {
        return NextStep.of(Sessions.run(BOWL, Recipe.read(recipe)), step).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "gd:eta=0.4, 0.4, 0.4",
        "momentum:eta=0.6, 0.6, 0.6",
        "nesterov:eta=0.6, 0.6, 0.6",
        "lion:eta=0.6, 0.6, 0.6",
        "adam:eta=0.5, 0.5, 0.0625",
        "adamw:eta=0.5, 0.5, 0.0625",
        "adam:eta=0.5+cosine:horizon=100, 0.5, 0.0625",
        "adagrad:eta=0.5, 0.5, 0.0625",
        "'rmsprop:eta=0.5,beta=0.75', 1, 0.125"
    })
    void the_rate_along_each_axis_is_eta_over_the_methods_scaling(String recipe, double first, double second)
            throws Exception {
        var rates = next(recipe, 0).rates().orElseThrow();
        assertEquals(first, rates.x1(), 1e-5);
        assertEquals(second, rates.x2(), 1e-5);
    }

    @Test
    void a_method_without_a_rate_has_none() throws Exception {
        assertEquals(Optional.empty(), next("neldermead", 2).rates());
    }

    @ParameterizedTest
    @CsvSource({
        "'momentum:eta=0.1,beta=0.5', −v",
        "'momentum:eta=0.1,beta=0.5,form=velocity', v",
        "adam, −m",
        "nesterov, v",
        "nadam, −n",
        "lion, −m"
    })
    void memory_is_named_as_in_the_formula_and_points_where_it_moves(String recipe, String symbol) throws Exception {
        var memory = next(recipe, 0).memory().orElseThrow();
        assertEquals(symbol, memory.symbol());
        var way = new Vec(1, 8);
        assertEquals(1, memory.along().dot(way) / memory.along().norm() / way.norm(), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({"gd", "newton", "trustregion"})
    void a_method_without_memory_has_none(String recipe) throws Exception {
        assertEquals(Optional.empty(), next(recipe, 1).memory());
    }

    /** Each method in each of its variants. */
    static Stream<Recipe> recipes() {
        return Optimizer.ALL.specs().stream()
                .flatMap(spec -> Stream.concat(
                        Stream.of(spec.standard()),
                        spec.keys().stream()
                                .filter(Key.Choices.class::isInstance)
                                .flatMap(key -> ((Key.Choices) key)
                                        .options().stream()
                                                .map(option -> spec.with(spec.standard(), key, option.value())))))
                .distinct()
                .map(method -> new Recipe(method, List.of()))
                .map(NextStepTest::withoutDecay);
    }

    /** Weight decay moves the point by itself. */
    private static Recipe withoutDecay(Recipe recipe) {
        return recipe.spec()
                .key(Role.WEIGHT_DECAY)
                .map(key -> recipe.with(key, 0))
                .orElse(recipe);
    }

    /** Where f is flat and the gradient zero, but for Langevin's noise only a memory of gradients can move the point. */
    @ParameterizedTest
    @MethodSource("recipes")
    void a_method_that_goes_on_where_f_is_flat_shows_its_memory_along_its_way(Recipe recipe) throws Exception {
        var ramp = Problem.of(Formula.read("max(0, x1)"), 60).withDerivatives(Derivatives.EXACT);
        var flat = BOWL.withProblem(problem -> ramp).withStart(new Vec(0.25, 0));
        var run = Sessions.run(flat, recipe);
        for (int step = 1; step < run.last(); step++) {
            var way = run.at(step + 1).minus(run.at(step));
            if (run.step(step).gradient().equals(Vec.ZERO)
                    && way.norm() > 0
                    && !recipe.text().equals("langevin")) {
                var memory = NextStep.of(run, step).orElseThrow().memory().orElseThrow();
                assertTrue(memory.along().dot(way) > 0, recipe.text() + " at step " + step + ": " + memory);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void memory_is_what_the_step_told_as_such(Recipe recipe) {
        var next = NextStep.of(Sessions.run(BOWL, recipe), 3).orElseThrow();
        var told = next.details().notes().stream().filter(Note::memory).toList();
        assertEquals(!told.isEmpty(), next.memory().isPresent());
        assertTrue(told.size() < 2, told::toString);
    }

    static List<Spec<Optimizer>> methods() {
        return Optimizer.ALL.specs();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void every_methods_next_step_leads_where_its_run_goes(Spec<Optimizer> method) throws Exception {
        var run = Sessions.run(BOWL, Recipe.read(method.id()));
        for (int step : new int[] {0, 1, 7}) {
            var next = NextStep.of(run, step).orElseThrow();
            assertEquals(run.at(step + 1).x1(), next.to().x1(), 1e-9);
            assertEquals(run.at(step + 1).x2(), next.to().x2(), 1e-9);
            next.rates().ifPresent(rates -> assertTrue(rates.isFinite() && rates.x1() >= 0, () -> "" + rates));
        }
        assertTrue(NextStep.of(run, run.last()).isPresent(), "the step after the last is one that would come");
    }

    @Test
    void what_methods_lay_out_belongs_to_where_they_stand() throws Exception {
        var trust =
                (StepGeometry.Disc) next("trustregion", 3).details().sketches().get(0);
        assertEquals(next("trustregion", 3).from().at(), trust.centre());
        var simplex = (StepGeometry.Triangle)
                next("neldermead", 3).details().sketches().get(0);
        assertEquals(next("neldermead", 3).from().at(), simplex.best());
    }

    @Test
    void a_run_that_came_to_an_end_has_no_next_step() throws Exception {
        var formula = Formula.read("ln(x1)");
        var session = BOWL.withProblem(problem -> problem.withFormula(formula));
        assertEquals(Optional.empty(), NextStep.of(Sessions.run(session, Recipe.read("gd")), 0));
    }
}
