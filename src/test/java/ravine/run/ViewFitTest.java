package ravine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Box;
import ravine.Vec;

final class ViewFitTest {

    private static Box fit(String formula, double x1, double x2, int steps, String recipes) {
        var session = Sessions.of(formula, new Vec(x1, x2), steps);
        var runs = Arrays.stream(recipes.split(" "))
                .filter(recipe -> !recipe.isEmpty())
                .map(recipe -> Sessions.run(session, recipe))
                .toList();
        return ViewFit.of(session.start(), runs);
    }

    /** The last number is the longer side of the view: at least so much and at most twice that. */
    @ParameterizedTest
    @CsvSource({
        "0.1x^2 + 2y^2, -5, -2, 20, gd:eta=0.4, 4",
        "0.1x^2 + 2y^2, -5, -2, 20, gd:eta=0.6, 20",
        "0.1x^2 + 2y^2, -5, -2, 20, gd:eta=0.4 gd:eta=0.6, 4",
        "0.1x^2 + 2y^2, -5, -2, 20, gd:eta=0.4 gd:eta=1e6, 4",
        "(1-x)^2 + 100(y-x^2)^2, -1.5, 2, 2000, gd:eta=0.001 adam:eta=0.2, 2.5",
        "x^2 - y^2, 2, 0.001, 200, gd:eta=0.1, 5",
        "exp(-x^2-y^2), 0.01, 0, 300, gd:eta=0.1, 2",
        "x^2 + y^2, 0, 0, 20, gd, 2",
        "1/x, 0, 0, 20, gd, 2",
        "x + y, 1, 1, 0, gd, 2",
        "10^300 x, 1, 1, 20, gd:eta=0.4, 2",
        "10^300 x, -5, -2, 20, gd:eta=0.4 adam:eta=0.1, 10",
        "x^2 + y^2, 3, 4, 20, '', 8"
    })
    void the_view_is_as_large_as_what_happens_near_the_start(
            String formula, double x1, double x2, int steps, String recipes, double size) {
        var view = fit(formula, x1, x2, steps, recipes);
        double side = Math.max(view.width(), view.height());
        assertTrue(view.contains(new Vec(x1, x2)), view::toString);
        assertTrue(side >= size && side <= 2 * size, view::toString);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "0, 1"})
    void a_coordinate_that_stands_still_has_as_much_room_as_the_other_one(double x1, double x2) {
        var view = fit("x^2 + y^2", x1, x2, 50, "gd:eta=0.4");
        assertEquals(1, view.width() / view.height(), 0.35);
    }

    @ParameterizedTest
    @CsvSource({
        "x + y, 1.7e308, 0, gd",
        "x + y, -1.7e308, 1.7976931348623157e308, gd",
        "-x - y, 1, 1, gd:eta=1e307",
        "x + 3y, 1e308, -1e308, gd:eta=5e307",
        "y^2, 1e20, 1, gd",
        "y^2, 1e300, 1e-300, gd",
        "x^2 + y^2, 5e-324, 5e-324, gd"
    })
    void a_view_is_fitted_to_any_start(String formula, double x1, double x2, String recipe) {
        var view = fit(formula, x1, x2, 30, recipe);
        assertTrue(view.contains(new Vec(x1, x2)), view::toString);
        assertEquals(view, ViewFit.both(view, view));
    }

    @Test
    void of_views_infinitely_far_apart_the_first_is_shown() {
        var left = new Box(-1.7e308, -1e308, 0, 1);
        assertEquals(left, ViewFit.both(left, new Box(1e308, 1.7e308, 0, 1)));
        assertEquals(new Box(0, 3, 0, 1), ViewFit.both(new Box(0, 1, 0, 1), new Box(2, 3, 0, 1)));
    }
}
