package ravine.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.Vec;
import ravine.optimizer.Optimizer;
import ravine.session.Session;
import ravine.spec.Role;

/** What every method keeps, alone and with every modifier. */
class ContractTest {

    private static final Session NOISY =
            Sessions.noisy(Sessions.ROSENBROCK, 0.1).withProblem(problem -> problem.withSteps(40));

    /** Where f is undefined beyond a border, infinite, falls without end, or has a kink. */
    private static final List<Session> CLIFFS = List.of(
            Sessions.of("sqrt(x1 + 1) + log(x2 + 3)", new Vec(1, 0), 60),
            Sessions.of("1/(x1^2 + x2^2)", new Vec(0.1, 0.1), 60),
            Sessions.of("exp(exp(x1 + x2))", new Vec(1, 1), 60),
            Sessions.of("x1^3 - x2^4", new Vec(-1, 0.5), 60),
            Sessions.of("abs(x1) + abs(x2)", new Vec(1, 1.3), 60),
            Sessions.of("1/x1 + x2", new Vec(0, 0), 60));

    static Stream<Recipe> all() {
        return Recipes.all();
    }

    static Stream<Recipe> methods() {
        return Recipes.methods();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theSameSessionGivesTheSameBits(Recipe recipe) {
        assertSame(Sessions.run(NOISY, recipe), Sessions.run(NOISY, recipe));
    }

    @ParameterizedTest
    @MethodSource("all")
    void twoWalksOfOneMethodDoNotDisturbEachOther(Recipe recipe) {
        var alone = Sessions.run(NOISY, recipe);
        var near = new Stepper(NOISY.problem(), NOISY.start(), recipe);
        var far = new Stepper(NOISY.problem(), new Vec(2, 2), recipe);
        for (int t = 1; t <= Math.min(10, alone.last()); t++) {
            far.step();
            near.step();
            assertEquals(alone.step(t).at(), near.at());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void backAndForthIsTheSame(Recipe recipe) {
        var run = Sessions.run(NOISY, recipe);
        var there = run.working(5);
        run.working(2);
        assertEquals(there, run.working(5));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void comesToRestWhenEtaIsAnnealedToZero(Recipe recipe) throws Exception {
        var session = Sessions.BOWL.withProblem(problem -> problem.withSteps(600));
        var run = Sessions.run(session, Recipe.read(recipe.text() + "+linear:horizon=20"));
        if (!Double.isNaN(run.step(1).rate())) {
            assertEquals(0, run.step(600).rate());
            assertEquals(0, run.length(600), 1e-15);
            assertNotEquals(0, run.length(1));
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aStepHasARateIfTheMethodHasEta(Recipe recipe) {
        boolean hasEta = recipe.spec().key(Role.RATE).isPresent();
        assertEquals(
                hasEta,
                !Double.isNaN(Sessions.run(Sessions.BOWL, recipe).step(1).rate()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aRunFromAMinimumStays(Recipe recipe) {
        var run = Sessions.run(Sessions.BOWL.withStart(Vec.ZERO), recipe);
        boolean shaken = recipe.spec().id().equals("langevin");
        assertEquals(!shaken, run.step(run.last()).at().norm() == 0);
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsNotFiniteEndsTheRunWithAVerdict(Recipe recipe) {
        for (var session : CLIFFS) {
            var run = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Sessions.run(session, recipe));
            assertTrue(run.last() == session.problem().steps() || !Double.isFinite(end(run)), recipe.text());
            assertTrue(Sessions.verdict(run).evidence().length() > 10);
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void readsItsRecipeBack(Recipe recipe) throws Exception {
        assertEquals(recipe, Recipe.read(recipe.text()));
        assertEquals(
                recipe.optimizer(),
                Optimizer.ALL.read(recipe.text(), 0, recipe.text().length()));
    }

    private static double end(Run run) {
        var end = run.step(run.last());
        return end.at().norm() + end.value() + end.gradient().norm();
    }

    private static void assertSame(Run one, Run other) {
        assertEquals(one.step(one.last()), other.step(other.last()));
        assertArrayEquals(one.x1(), other.x1());
        assertArrayEquals(one.x2(), other.x2());
    }
}
