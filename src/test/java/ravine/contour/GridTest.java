package ravine.contour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import ravine.Box;
import ravine.Mistake;
import ravine.formula.Formula;

class GridTest {

    @Test
    void samples_reach_from_edge_to_edge() throws Mistake {
        var grid = Grid.sample(Formula.read("x1 + 10x2"), new Box(-1, 1, 2, 4), 3, 5);
        assertEquals(19, grid.value(0, 0), 1e-12);
        assertEquals(21, grid.value(2, 0), 1e-12);
        assertEquals(25, grid.value(1, 1), 1e-12);
        assertEquals(41, grid.value(2, 4), 1e-12);
    }

    @Test
    void minimum_and_maximum_are_of_the_finite_values() {
        var grid = Grid.of(
                new Box(0, 1, 0, 1), 2, 3, Double.NaN, 3, Double.POSITIVE_INFINITY, -2, 0, Double.NEGATIVE_INFINITY);
        assertEquals(-2, grid.minimum());
        assertEquals(3, grid.maximum());
    }

    @Test
    void the_edge_of_the_domain_is_found_between_the_points() throws Mistake {
        var disc = Grid.sample(Formula.read("sqrt(1 - x1^2 - x2^2)"), new Box(-2, 2, -2, 2), 41, 41);
        assertEquals(Math.PI, Shapes.area(Contours.of(disc).defined()), 0.01);
    }

    @Test
    void values_must_fill_the_grid() {
        assertThrows(IllegalArgumentException.class, () -> Grid.of(new Box(0, 1, 0, 1), 2, 2, 1, 2, 3));
        var error = assertThrows(IllegalArgumentException.class, () -> Grid.of(new Box(0, 1, 0, 1), 1, 2, 1, 2));
        assertTrue(String.valueOf(error.getMessage()).contains("1 × 2"));
    }
}
