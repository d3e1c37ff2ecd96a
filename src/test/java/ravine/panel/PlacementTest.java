package ravine.panel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Vec;
import ravine.formula.Formula;
import ravine.run.Recipe;
import ravine.run.Run;
import ravine.session.FirstSession;
import ravine.session.PictureView;

final class PlacementTest {

    @ParameterizedTest
    @CsvSource({"x^4 - 3x^2 + x, 0", "y^4 - 3y^2 + y, 1"})
    void a_run_lies_on_its_curve_to_the_last_bit(String formula, int variable) throws Exception {
        var read = Formula.read(formula);
        var session = FirstSession.lecture().withProblem(problem -> problem.withFormula(read));
        var run = Run.of(session.problem(), new Vec(2, 2), Recipe.read("adam:eta=0.1"));
        var curve = Placement.of(PictureView.CURVE, session);
        var columns = curve.columns(run);
        for (int step = 0; step <= run.last(); step++) {
            assertEquals(curve.place(run.at(step)), new Vec(columns[0][step], columns[1][step]));
            assertEquals(run.value(step), columns[1][step]);
        }
        var along = variable == 0 ? new Vec(3, 0) : new Vec(4, 0);
        assertEquals(along, curve.along(new Vec(3, 4)), "what has a direction runs along the axis");
        var moved = variable == 0 ? new Vec(9, 2) : new Vec(1, 9);
        assertEquals(moved, curve.moved(new Vec(1, 2), new Vec(9, 8)));
    }

    @ParameterizedTest
    @CsvSource("0.1x^2 + 2y^2")
    void in_the_plane_all_is_where_it_is(String formula) throws Exception {
        var read = Formula.read(formula);
        var session = FirstSession.lecture().withProblem(problem -> problem.withFormula(read));
        var run = Run.of(session.problem(), session.start(), Recipe.read("gd:eta=0.1"));
        var plane = Placement.of(PictureView.CONTOURS, session);
        assertEquals(new Vec(3, 4), plane.place(new Vec(3, 4)));
        assertEquals(new Vec(3, 4), plane.along(new Vec(3, 4)));
        assertArrayEquals(run.x2(), Arrays.copyOf(plane.columns(run)[1], run.x2().length));
    }
}
