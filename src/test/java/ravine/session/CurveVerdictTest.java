package ravine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Box;
import ravine.Vec;
import ravine.formula.Formula;
import ravine.run.Recipe;
import ravine.run.Run;
import ravine.run.Verdict;

/** What is said of runs where f is seen as a curve, and of the same in the plane. */
final class CurveVerdictTest {

    @ParameterizedTest
    @CsvSource({
        "x^2, 2, gd:eta=0.4, 40, MINIMUM, FLOOR",
        "x^4 - 3x^2 + x, 2, gd:eta=0.02, 200, MINIMUM, FLOOR",
        "x^4 - 3x^2, 0, gd:eta=0.02, 200, MAXIMUM, MAXIMUM",
        "x^4 - 3x^2 + x, 2, gd:eta=0.1, 200, MINIMUM, FLOOR",
        "y^2 + 0.5, 2, gd:eta=0.4, 40, MINIMUM, FLOOR",
        "-exp(-x^2), 6, gd:eta=0.1, 50, PLATEAU, PLATEAU",
        "x^2, 2, gd:eta=1.1, 100, DIVERGED, DIVERGED",
        "x^2 + y^2, 2, gd:eta=0.4, 40, MINIMUM, MINIMUM"
    })
    void the_line_along_which_f_is_level_is_no_floor_of_a_curve(
            String formula, double start, String recipe, int steps, Verdict.Kind onCurve, Verdict.Kind inPlane)
            throws Exception {
        var read = Formula.read(formula);
        var problem = FirstSession.lecture().problem().withFormula(read).withSteps(steps);
        var run = Run.of(problem, new Vec(start, start), Recipe.read(recipe));
        var plane = new Scene(new Box(-2.5, 2.5, -3, 3), true, PlotOptions.USUAL);
        var curve = plane.withViews(List.of(PictureView.CURVE));
        assertEquals(inPlane, plane.verdict(run).kind(), plane.verdict(run).sentence());
        assertEquals(onCurve, curve.verdict(run).kind(), curve.verdict(run).sentence());
        if (onCurve != inPlane || onCurve == Verdict.Kind.MAXIMUM) {
            assertTrue(curve.verdict(run).sentence().contains("with a second derivative of"));
        }
    }
}
