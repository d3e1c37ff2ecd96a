package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import ravine.Mistake;
import ravine.Vec;
import ravine.formula.Formula;
import ravine.run.Problem;
import ravine.run.Recipe;
import ravine.run.Run;
import ravine.workbench.StepText.Quantity;

final class PointTextTest {

    private static List<Quantity> quantities(Vec start) throws Mistake {
        var problem = Problem.of(Formula.read("log(x1) + x2^2"), 10);
        return PointText.of(Run.of(problem, start, Recipe.read("gd")), 0, false).quantities();
    }

    @Test
    void where_f_is_undefined_it_has_no_derivatives_though_their_formulas_have_values() throws Mistake {
        assertEquals(List.of("0.2", "−4"), quantities(new Vec(5, -2)).get(1).values());
        var undefined = quantities(new Vec(-5, -2));
        assertEquals(3, undefined.size());
        assertEquals(List.of("undefined", "undefined"), undefined.get(1).values());
    }
}
