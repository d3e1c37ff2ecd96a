package ravine.contour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import ravine.Box;
import ravine.Mistake;
import ravine.axis.Axis;
import ravine.axis.Scale;
import ravine.draw.Frame;
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
        var memory = new GridMemory();
        var kept = memory.sampled(Formula.read("x1 + 10x2")::row, box, 201, 101, true, grid -> Contours.of(grid, 30));
        double above = Shapes.area(kept.levels().get(0).region());
        var next = memory.sampled(Formula.read("sqrt(x1)")::row, box, 201, 101, true, grid -> Contours.of(grid, 0.5));
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

    @Test
    void a_sampled_grid_may_be_kept_and_takes_anything_that_fills_a_row() {
        RowFiller sum = (x1, step, x2, values) -> Arrays.setAll(values, i -> x1 + i * step + 100 * x2);
        var kept = Grid.sample(sum, new Box(0, 2, 0, 1), 3, 2);
        Grid.sample((x1, step, x2, values) -> {}, new Box(0, 2, 0, 1), 3, 2);
        assertEquals(101, kept.value(1, 1));
        assertEquals(101, sum.value(1, 1));
    }

    @Test
    void on_logarithmic_axes_points_are_equally_far_apart_on_the_scale() {
        var powers = new Axis(-2, 0, Scale.LOGARITHMIC, "η");
        RowFiller product = (x1, step, x2, values) -> Arrays.setAll(values, i -> (x1 + i * step) * x2);
        var map = new Landscape(product, powers, powers, false, "f");
        var axes = map.in(new Frame(0, 0, 300, 200));
        var grid = Grid.sample(map.byPlace(), axes.view(), 3, 3);
        assertEquals(0.01 * 0.1, grid.value(0, 1), 1e-15);
        assertEquals(0.1, grid.value(1, 2), 1e-15);
    }
}
