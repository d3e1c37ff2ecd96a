package ravine.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.Box;
import ravine.Vec;
import ravine.formula.Derivatives;
import ravine.run.Run;
import ravine.session.FirstSession;
import ravine.session.Recipe;
import ravine.session.Session;

class RunsTest {

    private static final Session LONG = FirstSession.lecture().withSteps(5000);

    private static List<Integer> takenOver(Session session) {
        var before = SessionFigure.runs(LONG);
        var runs = SessionFigure.runs(session, before);
        return IntStream.range(0, runs.size())
                .filter(i -> before.get(i).isPathOf(runs.get(i)))
                .boxed()
                .toList();
    }

    @Test
    void runs_on_all_processors_are_the_runs_one_by_one() {
        var runs = SessionFigure.runs(LONG);
        for (int i = 0; i < runs.size(); i++) {
            var alone = Run.of(LONG, LONG.tracks().get(i).recipe());
            assertArrayEquals(alone.x1(), runs.get(i).x1());
            assertArrayEquals(alone.x2(), runs.get(i).x2());
        }
    }

    static List<Named<UnaryOperator<Session>>> problems() {
        return List.of(
                Named.of("start", session -> session.withStart(new Vec(1, 1))),
                Named.of("steps", session -> session.withSteps(4999)),
                Named.of("gradient", session -> session.withDerivatives(Derivatives.EXACT)),
                Named.of("noise", session -> session.withNoise(0.1)),
                Named.of("seed", session -> session.withSeed(9)),
                Named.of("budget", session -> session.withBudget(9)));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void another_problem_is_run_anew(UnaryOperator<Session> change) {
        assertEquals(List.of(), takenOver(change.apply(LONG)));
    }

    @Test
    void a_view_takes_all_runs_over_but_judges_them_by_itself() {
        var elsewhere = LONG.withView(new Box(50, 51, 50, 51));
        assertEquals(List.of(0, 1, 2), takenOver(elsewhere));
        var session = elsewhere.withSteps(3);
        var there = SessionFigure.runs(session, SessionFigure.runs(LONG.withSteps(3)));
        assertTrue(there.get(0).verdict().sentence().contains("outside the picture"), "by its view");
    }

    @Test
    void a_recipe_that_changes_is_run_anew_and_no_other() throws Exception {
        var recipe = Recipe.read("adam:eta=0.3");
        assertEquals(List.of(0, 2), takenOver(LONG.withTrack(1, track -> track.withRecipe(recipe))));
    }
}
