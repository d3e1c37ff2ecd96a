package ravine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayTest {

    @ParameterizedTest
    @ValueSource(strings = {"adam", "bfgs", "neldermead", "langevin", "momentum+lookahead", "gd+plateau"})
    void shows_the_same_working_forwards_backwards_and_again(String recipe) {
        var run = Sessions.run(Sessions.noisy(Sessions.BOWL, 0.1), recipe);
        var replay = new Replay(run);
        for (int number : new int[] {1, 2, 3, 10, 10, 9, 1, 20, 20, 4}) {
            var working = replay.working(number);
            assertEquals(run.working(number), working);
            var updates = working.updates();
            assertEquals(run.step(number).at(), updates.get(updates.size() - 1).to());
        }
    }

    @Test
    void tells_the_step_that_would_come_after_the_last() {
        var run = Sessions.run(Sessions.BOWL, "gd");
        var longer = Sessions.run(Sessions.BOWL.withProblem(problem -> problem.withSteps(problem.steps() + 1)), "gd");
        var next = run.working(run.last() + 1).updates().get(0);
        assertEquals(longer.step(longer.last()).at(), next.to());
    }

    @Test
    void tells_the_step_that_the_budget_forbids() {
        var run = Sessions.run(Sessions.BOWL.withProblem(problem -> problem.withBudget(9)), "gd");
        assertEquals(2, run.last());
        assertEquals(
                Sessions.run(Sessions.BOWL, "gd").step(3).at(),
                run.working(3).updates().get(0).to());
    }
}
