package ravine.contour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import ravine.Box;
import ravine.Mistake;
import ravine.formula.Formula;

class GridTest {

    @Test
    void samples_reach_from_edge_to_edge() throws Mistake {
        var grid = Grid.sample(Formula.read("x1 + 10x2")::row, new Box(-1, 1, 2, 4), 3, 5);
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
        var disc = Grid.sample(Formula.read("sqrt(1 - x1^2 - x2^2)")::row, new Box(-2, 2, -2, 2), 41, 41);
        assertEquals(Math.PI, Shapes.area(Contours.of(disc).defined()), 0.01);
    }

    @Test
    void what_is_kept_of_a_grid_stays_when_the_next_lies_in_its_memory() throws Mistake {
        var box = new Box(-1, 1, 2, 4);
        var kept = Grid.sampled(Formula.read("x1 + 10x2")::row, box, 201, 101, grid -> Contours.of(grid, 30));
        double above = Shapes.area(kept.levels().get(0).region());
        var next = Grid.sampled(Formula.read("sqrt(x1)")::row, box, 201, 101, grid -> Contours.of(grid, 0.5));
        assertEquals(19, kept.grid().minimum(), 1e-12);
        assertEquals(41, kept.grid().maximum(), 1e-12);
        assertEquals(19, kept.grid().value(0, 0), 1e-12);
        assertEquals(
                41, kept.grid().value(kept.grid().columns() - 1, kept.grid().rows() - 1), 1e-12);
        assertEquals(2, Math.abs(above), 1e-9);
        assertEquals(above, Shapes.area(kept.levels().get(0).region()));
        assertFalse(kept.grid().hasGaps());
        assertTrue(next.grid().hasGaps());
    }

    @Test
    void values_must_fill_the_grid() {
        assertThrows(IllegalArgumentException.class, () -> Grid.of(new Box(0, 1, 0, 1), 2, 2, 1, 2, 3));
        var error = assertThrows(IllegalArgumentException.class, () -> Grid.of(new Box(0, 1, 0, 1), 1, 2, 1, 2));
        assertTrue(String.valueOf(error.getMessage()).contains("1 × 2"));
    }
}
