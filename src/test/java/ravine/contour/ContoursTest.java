package ravine.contour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Box;
import ravine.Mistake;
import ravine.formula.Formula;

class ContoursTest {

    private static final Box SQUARE = new Box(-2, 2, -2, 2);

    private static Contour contour(Grid grid, double level) {
        return Contours.of(grid, level).levels().get(0);
    }

    @Test
    void a_hill_gives_one_closed_line_around_its_disc() {
        var hill = contour(Shapes.grid(SQUARE, 201, 201, (x, y) -> -(x * x + y * y)), -1);
        assertEquals(1, hill.lines().pieces());
        assertTrue(hill.lines().isClosed(0));
        assertEquals(Math.PI, Shapes.area(hill.region()), 1e-3);
        assertEquals(2 * Math.PI, Shapes.length(hill.lines()), 1e-3);
    }

    @Test
    void a_bowl_gives_the_border_with_a_disc_cut_out() {
        var bowl = contour(Shapes.grid(SQUARE, 201, 201, (x, y) -> x * x + y * y), 1);
        assertEquals(2, bowl.region().pieces());
        assertEquals(16 - Math.PI, Shapes.area(bowl.region()), 1e-3);
        assertEquals(1, bowl.lines().pieces());
    }

    @Test
    void every_vertex_of_a_line_lies_on_the_level() {
        var lines = contour(Shapes.grid(SQUARE, 101, 101, (x, y) -> x * x + y * y), 2.5)
                .lines();
        double spacing = 4.0 / 100;
        for (int k = lines.start(0); k < lines.end(0); k++) {
            assertEquals(2.5, lines.x(k) * lines.x(k) + lines.y(k) * lines.y(k), spacing * spacing / 4 + 1e-12);
        }
    }

    @Test
    void a_plane_gives_a_straight_line_without_its_border() {
        var plane = contour(Shapes.grid(SQUARE, 5, 5, (x, y) -> x), 0.25);
        assertEquals(4, Shapes.length(plane.lines()), 1e-12);
        assertEquals(1.75 * 4, Shapes.area(plane.region()), 1e-12);
        assertEquals(1, plane.lines().pieces());
        assertFalse(plane.lines().isClosed(0));
    }

    @ParameterizedTest(name = "level {0}: {1} pieces of region, {2} lines")
    @CsvSource({"0.4, 1, 2", "0.6, 2, 2"})
    void a_saddle_is_cut_by_its_mean(double level, int regions, int lines) {
        // Corners 1 at (0,0) and (1,1), 0 at the others: the mean is 0.5.
        var saddle = contour(Grid.of(new Box(0, 1, 0, 1), 2, 2, 1, 0, 0, 1), level);
        assertEquals(regions, saddle.region().pieces());
        assertEquals(lines, saddle.lines().pieces());
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        // The length of the level within the square, 4 for a straight line across it.
        "1/x1, 0, 0",
        "1/x1, 1, 4",
        "1/x1, -40, 4",
        "1/(x1-0.0123), 0, 0",
        "x1/x2, 0, 4",
        "tan(x1), 0, 4",
        "atan(1/x1), 0, 0",
        "floor(x1), 0.5, 0",
        "x1 + 3floor(x2), -2.6, 1",
        "sign(x1), 0.3, 0",
        "tanh(1000000x1), 0.3, 4",
        "cbrt(x1), 0, 4",
        "1/(x1^2 + 0.01), 50, 8",
    })
    void no_line_is_drawn_where_f_jumps_over_its_level(String formula, double level, double length) throws Mistake {
        for (int points : new int[] {200, 201, 317}) {
            var grid = Grid.sample(Formula.read(formula)::row, SQUARE, points, points);
            assertEquals(length, Shapes.length(contour(grid, level).lines()), 0.1);
        }
    }

    @Test
    void a_hole_where_f_is_undefined_bounds_regions_but_not_lines() {
        var grid = Shapes.grid(SQUARE, 41, 41, (x, y) -> x * x + y * y < 1 ? Double.NaN : x);
        var contours = Contours.of(grid, 0.05);
        double hole = 16 - Shapes.area(contours.defined());
        assertTrue(hole > Math.PI && hole < 3.6, "hole " + hole);
        var half = contours.levels().get(0);
        assertEquals(2, half.lines().pieces());
        assertEquals(2, Shapes.length(half.lines()), 0.25);
        assertEquals(Shapes.area(contours.defined()) / 2, Shapes.area(half.region()), 0.25);
    }

    @Test
    void infinities_have_a_side_but_give_no_undefined_vertex() {
        double inf = Double.POSITIVE_INFINITY;
        var grid = Grid.of(new Box(0, 2, 0, 2), 3, 3, -inf, 0, inf, -inf, 1, inf, -inf, inf, -inf);
        for (double level : new double[] {-1e308, 0.5, 1e308}) {
            var region = contour(grid, level).region();
            for (int piece = 0; piece < region.pieces(); piece++) {
                for (int k = region.start(piece); k < region.end(piece); k++) {
                    assertTrue(SQUARE.x1Max() >= region.x(k) && 0 <= region.x(k), "x " + region.x(k));
                    assertTrue(SQUARE.x2Max() >= region.y(k) && 0 <= region.y(k), "y " + region.y(k));
                }
            }
        }
        assertEquals(4, Shapes.area(Contours.of(grid).defined()), 1e-12);
    }

    @Test
    void opposite_immense_values_cross_half_way() {
        var cliff = contour(Grid.of(new Box(0, 1, 0, 1), 2, 2, -1e308, 1e308, -1e308, 1e308), 0);
        assertEquals(0.5, Shapes.area(cliff.region()), 1e-12);
    }

    @Test
    void nowhere_defined_gives_nothing() {
        var contours = Contours.of(Shapes.grid(SQUARE, 9, 9, (x, y) -> Double.NaN), 0);
        assertEquals(0, contours.defined().pieces());
        assertEquals(0, contours.levels().get(0).region().pieces());
    }

    @Test
    void a_border_is_drawn_by_its_corners_only() {
        assertEquals(
                5,
                Contours.of(Shapes.grid(SQUARE, 60, 60, (x, y) -> 1)).defined().vertices());
    }
}
