package ravine.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.Box;
import ravine.Changes;
import ravine.Vec;
import ravine.run.Problem;
import ravine.run.Recipe;
import ravine.run.Sessions;

class SessionRunsTest {

    private static final Session LONG = FirstSession.lecture().withProblem(problem -> problem.withSteps(5000));

    private static List<Integer> takenOver(Session session) {
        var before = SessionRuns.of(LONG);
        var runs = SessionRuns.of(session, session.start(), before);
        return IntStream.range(0, runs.size())
                .filter(i -> before.get(i) == runs.get(i))
                .boxed()
                .toList();
    }

    @Test
    void runs_on_all_processors_are_the_runs_one_by_one() {
        var runs = SessionRuns.of(LONG);
        for (int i = 0; i < runs.size(); i++) {
            var alone = Sessions.run(LONG, LONG.tracks().get(i).recipe());
            assertArrayEquals(alone.x1(), runs.get(i).x1());
            assertArrayEquals(alone.x2(), runs.get(i).x2());
        }
    }

    /** One problem for each component of a problem, that one changed. */
    static Stream<Named<Problem>> problems() {
        return Changes.ofEach(LONG.problem());
    }

    @ParameterizedTest
    @MethodSource("problems")
    void another_problem_is_run_anew(Problem other) {
        assertEquals(List.of(), takenOver(LONG.withProblem(problem -> other)));
    }

    @Test
    void another_start_is_run_anew() {
        assertEquals(List.of(), takenOver(LONG.withStart(new Vec(1, 1))));
    }

    @Test
    void a_view_takes_all_runs_over_but_judges_them_by_itself() {
        var near = LONG.withProblem(problem -> problem.withSteps(3));
        var far = near.withScene(scene -> scene.withView(new Box(50, 51, 50, 51)));
        var run = SessionRuns.of(near).get(0);
        assertSame(run, SessionRuns.of(far, far.start(), List.of(run)).get(0));
        assertNotEquals("out of view", near.scene().verdict(run).kind().words());
        assertEquals("out of view", far.scene().verdict(run).kind().words());
    }

    @Test
    void a_recipe_that_changes_is_run_anew_and_no_other() throws Exception {
        var recipe = Recipe.read("adam:eta=0.3");
        assertEquals(List.of(0, 2), takenOver(LONG.withTrack(1, track -> track.withRecipe(recipe))));
    }
}
