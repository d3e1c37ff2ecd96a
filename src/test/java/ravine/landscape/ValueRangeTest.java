package ravine.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Box;
import ravine.contour.Grid;

/** The values of f between the floor and the top of a landscape. */
final class ValueRangeTest {

    private static ValueRange range(String formula, Box view, int points) {
        var values = Landscapes.landscape(formula, view).byPlace();
        return ValueRange.of(Grid.sample(values, view, points, points), values, OptionalDouble.empty());
    }

    /** Rounding puts a point of the grid at some 10⁻¹⁶ beside the pole, where f is some 10¹⁵. */
    @ParameterizedTest
    @ValueSource(strings = {"1/x", "1/y", "-1/x"})
    void a_line_of_poles_is_cut_wherever_the_points_of_the_grid_are(String formula) {
        for (double half = 3; half < 9; half += 0.1) {
            for (double beside : new double[] {0, 1e-16, 3e-16, 1e-12, 1e-3}) {
                var range = range(formula, new Box(-half - beside, half, -half - beside, half), 41);
                assertTrue(
                        range.greatest() - range.least() < 1000,
                        formula + " up to " + half + " and " + beside + ": " + range);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"x^2 + y^2, 18", "-(x^2 + y^2), 18", "x, 6", "tanh(9x), 2", "e^(-9x^2), 1"})
    void what_has_no_pole_is_whole(String formula, double height) {
        var range = range(formula, new Box(-3, 3, -3, 3), 41);
        assertEquals(height, range.greatest() - range.least(), 1e-6 * height);
    }
}
