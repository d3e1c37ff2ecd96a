package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Box;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.draw.Frame;
import ravine.session.FirstSession;

class HoverTextTest {

    private static final Axes AXES = Axes.free(new Box(-6, 6, -3, 3), new Frame(0, 0, 1200, 600));

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);

    private String at(double x1, double x2) {
        return workbench.picture().contours().reading(AXES, AXES.x(x1), AXES.y(x2));
    }

    @ParameterizedTest
    @CsvSource({
        "0.1x₁² + 2x₂², 'x₁ = 2   x₂ = 1   f = 2.4   g = (0.4, 4)'",
        "ln(x₂ − 2), 'x₁ = 2   x₂ = 1   f is undefined here'",
        "1/(x₂ − 1)², 'x₁ = 2   x₂ = 1   f = ∞'"
    })
    void a_place_shows_f_and_its_gradient_where_they_are(String formula, String reading) {
        workbench.formulaText().set(formula);
        assertEquals(reading, at(2, 1).replaceAll("(0\\.4|\\d)0000\\d*", "$1"));
    }

    @Test
    void near_a_path_that_step_is_shown_once_it_is_there() {
        var step = workbench.shown().getValue().runs().get(1).step(1);
        assertTrue(at(step.at().x1(), step.at().x2()).startsWith("x₁ = "), "not shown yet");
        workbench.player().show(1);
        var reading = at(step.at().x1() + 0.03, step.at().x2());
        assertTrue(reading.startsWith("Momentum, step 1:   x₁ = −4.4   x₂ = 2.8   f = 17.6"), reading);
        workbench.tracks().show(1, false);
        assertTrue(at(step.at().x1(), step.at().x2()).startsWith("x₁ = "), "hidden");
    }

    @Test
    void near_a_known_minimum_or_saddle_it_is_named() {
        assertEquals("known minimum:   x₁ = 0   x₂ = 0   f = 0", at(0.03, 0.03));
        workbench.formulaText().set("(x² + y − 11)² + (x + y² − 7)²");
        assertEquals("known minimum:   x₁ = 3   x₂ = 2   f = 0", at(3.03, 2));
        assertEquals("known saddle:   x₁ = −0.128   x₂ = −1.954   f = 178.3", at(-0.13, -1.95));
    }

    @Test
    void places_are_called_as_the_formula_calls_its_variables() {
        workbench.formulaText().set("L(w, b) = 0.1w^2 + 2b^2");
        assertTrue(at(2, 1).startsWith("w = 2   b = 1   L = 2.4"), at(2, 1));
    }

    @Test
    void near_a_path_from_a_further_start_that_start_is_said() {
        workbench.starts().add(new Vec(3, 2));
        workbench.player().show(1);
        var step = workbench.shown().getValue().otherRuns().get(0).get(1).step(1);
        var reading = at(step.at().x1(), step.at().x2());
        assertTrue(reading.startsWith("Momentum from start 2, step 1:   x₁ = "), reading);
    }

    @Test
    void beside_the_frame_nothing_is_shown() {
        assertEquals("", at(7, 0));
    }
}
