package ravine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Vec;

final class StepperTest {

    private static Stepper stepper(String formula, double x1, int steps, int budget, String recipe) throws Exception {
        var problem = Sessions.of(formula, Vec.ZERO, steps).problem().withBudget(budget);
        return new Stepper(problem, new Vec(x1, 1), Recipe.read(recipe));
    }

    /** The problem's steps, its budget of four evaluations a step, and the step that leaves the domain of f. */
    @ParameterizedTest
    @CsvSource({
        "x1^2 + x2^2, 5, 20, 1000, gd:eta=0.1, 20",
        "x1^2 + x2^2, 5, 0, 1000, gd:eta=0.1, 0",
        "x1^2 + x2^2, 5, 20, 31, gd:eta=0.1, 7",
        "x1^2 + x2^2, 5, 20, 32, gd:eta=0.1, 8",
        "sqrt(x1) + x2^2, 1, 20, 1000, gd:eta=3, 1",
        "log(x1), -1, 20, 1000, gd, 0"
    })
    void steps_end_where_the_problem_says(String formula, double x1, int steps, int budget, String recipe, int last)
            throws Exception {
        var stepper = stepper(formula, x1, steps, budget, recipe);
        int taken = 0;
        while (stepper.step()) {
            taken++;
        }
        var there = stepper.at();
        assertFalse(stepper.step());
        assertEquals(there, stepper.at());
        assertEquals(last, taken);
        assertEquals(last, stepper.number());
    }

    @ParameterizedTest
    @CsvSource({"1000, 0, ''", "1000, 3, 1 2 3", "1000, 7, 1 2 3 4 5 6", "13, 7, 1 2 3"})
    void each_of_so_many_steps_is_shown_where_it_ended(int budget, int most, String shown) throws Exception {
        var stepper = stepper("x1^2 + x2^2", 5, 6, budget, "gd:eta=0.1");
        var places = new ArrayList<String>();
        stepper.go(most, now -> {
            places.add(String.valueOf(now.number()));
            assertEquals(5 * Math.pow(0.8, now.number()), now.at().x1(), 1e-6);
        });
        assertEquals(shown, String.join(" ", places));
    }

    @Test
    void step_beyond_the_budget_counts_nothing() throws Exception {
        var stepper = stepper("x1^2 + x2^2", 5, 6, 13, "gd:eta=0.1");
        stepper.go(6, now -> {});
        assertEquals(3, stepper.number());
        assertEquals(12, stepper.evaluations());
        assertEquals(3, stepper.gradients());
    }
}
