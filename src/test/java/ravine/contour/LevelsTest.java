package ravine.contour;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Box;
import ravine.Mistake;
import ravine.formula.Formula;

class LevelsTest {

    private static final double CLOSE = 1e-9;

    private static Grid grid(String formula, double half) throws Mistake {
        return Grid.sample(Formula.read(formula)::row, new Box(-half, half, -half, half), 201, 201);
    }

    @ParameterizedTest(name = "{0} up to {1}: {2}")
    @CsvSource({
        "x1^2 + x2^2, 4, LINEAR",
        "0.1x1^2 + 2x2^2, 4, LINEAR",
        "x1 + x2, 4, LINEAR",
        "sin(x1)cos(x2), 4, LINEAR",
        "(x1^2+x2-11)^2 + (x1+x2^2-7)^2, 4, LINEAR",
        "(x1^2+x2-11)^2 + (x1+x2^2-7)^2, 6, LOGARITHMIC",
        "(1-x1)^2 + 100(x2-x1^2)^2, 4, LOGARITHMIC",
        "exp(5x1), 4, LOGARITHMIC",
        "1/x1^2, 2, LOGARITHMIC",
        "x1^5 + x2^5, 3, LINEAR"
    })
    void bowls_are_linear_and_ravines_logarithmic(String formula, double half, Levels expected) throws Mistake {
        var grid = grid(formula, half);
        double[] automatic = Levels.AUTO.in(grid, 16);
        double[] rule = expected.in(grid, 16);
        // Linear levels are followed down to the minimum by a few more.
        int from = automatic.length - rule.length;
        assertTrue(from >= 0 && from <= 4);
        assertArrayEquals(rule, DoubleStream.of(automatic).skip(from).toArray(), CLOSE);
    }

    @Test
    void linear_levels_are_followed_down_by_none_that_only_rounding_tells_apart() throws Mistake {
        var curved = Formula.read("x1^4 - 3x1^2 + x1");
        var grid = Grid.sample(curved::row, new Box(-2.02, 1.21, -0.1, 2.2), 201, 201);
        double[] levels = Levels.AUTO.in(grid, 16);
        for (int i = 1; i < levels.length; i++) {
            assertEquals(0.5, levels[i] - levels[i - 1], CLOSE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/x1",
                "x1/x2",
                "sqrt(x1+3) + 1/x2",
                "-1/x1^2",
                "tan(x1) + tan(x2)",
                "1/(x1-x2)",
                "1/x1^3",
                "x1 + 1/x2^5"
            })
    void poles_have_bands_of_equal_area(String formula) throws Mistake {
        for (int points : new int[] {200, 201, 317}) {
            var grid = Grid.sample(Formula.read(formula)::row, new Box(-2, 2.1, -2, 2.05), points, points);
            assertArrayEquals(Levels.QUANTILE.in(grid, 16), Levels.AUTO.in(grid, 16), CLOSE);
        }
    }

    @Test
    void quantiles_keep_their_digits_beside_immense_values() {
        var grid =
                Shapes.grid(new Box(-1, 1, -1, 1), 41, 41, (x, y) -> Math.abs(y) < 0.01 ? (x < 0 ? -1e17 : 1e17) : y);
        for (double level : Levels.AUTO.in(grid, 3)) {
            assertEquals(level, Math.rint(level * 20) / 20, CLOSE);
            assertTrue(Math.abs(level) <= 0.55, "level " + level);
        }
        assertEquals(3, Levels.AUTO.in(grid, 3).length);
    }

    @Test
    void a_bowl_has_round_steps_that_shrink_towards_the_minimum() throws Mistake {
        var bowl = Grid.sample(Formula.read("0.1x1^2 + 2x2^2")::row, new Box(-6, 6, -3, 3), 201, 101);
        double[] expected = {0.2, 0.4, 1, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20};
        assertArrayEquals(expected, Levels.AUTO.in(bowl, 16), CLOSE);
    }

    @Test
    void a_ravine_has_round_levels_over_all_its_decades() throws Mistake {
        var ravine = Grid.sample(Formula.read("(1-x1)^2 + 100(x2-x1^2)^2")::row, new Box(-2, 2, -1, 3), 201, 201);
        double[] levels = Levels.LOGARITHMIC.in(ravine, 16);
        double[] tail = DoubleStream.of(levels).filter(level -> level > 0.9).toArray();
        assertArrayEquals(new double[] {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000}, tail, CLOSE);
        assertTrue(levels[0] < 0.3, "lowest " + levels[0]);
    }

    @Test
    void levels_of_a_ravine_are_as_round_where_no_point_of_the_grid_is_at_its_minimum() throws Mistake {
        for (int points : new int[] {52, 97, 150, 200}) {
            var ravine =
                    Grid.sample(Formula.read("(1-x1)^2 + 100(x2-x1^2)^2")::row, new Box(-2, 2, -1, 3), points, points);
            for (double level : Levels.LOGARITHMIC.in(ravine, 16)) {
                assertEquals(
                        1,
                        new BigDecimal(Float.toString((float) level))
                                .stripTrailingZeros()
                                .precision(),
                        "level " + level);
            }
        }
    }

    @Test
    void logarithmic_levels_count_from_the_minimum_even_below_zero() throws Mistake {
        double[] levels = Levels.LOGARITHMIC.in(grid("(x1^2+x2^2)^3 - 40", 3), 12);
        assertTrue(levels[0] < -39.8, "lowest " + levels[0]);
        assertTrue(levels[levels.length - 1] > 1000, "highest " + levels[levels.length - 1]);
    }

    @Test
    void quantiles_give_bands_of_equal_area() throws Mistake {
        var grid = grid("x1 + 3x2", 1);
        double[] levels = Levels.QUANTILE.in(grid, 3);
        var contours = Contours.of(grid, levels).levels();
        for (int i = 0; i < 3; i++) {
            assertEquals(4.0 * (3 - i) / 4, Shapes.area(contours.get(i).region()), 0.03);
        }
    }

    /** So that the labels beside them are short: a well on a plain has bands of values far from round. */
    @Test
    void quantiles_have_few_digits_where_that_moves_them_little() throws Mistake {
        var grid = Grid.sample(
                Formula.read("-cos(x1) cos(x2) e^(-(x1-pi)^2-(x2-pi)^2)")::row, new Box(0, 6, 0, 6), 201, 201);
        double[] levels = Levels.QUANTILE.in(grid, 16);
        assertEquals(16, levels.length);
        for (double level : levels) {
            int digits =
                    new BigDecimal(Double.toString(level)).stripTrailingZeros().precision();
            assertTrue(digits <= 2, "level " + level);
        }
    }

    @ParameterizedTest
    @EnumSource
    void constant_and_undefined_functions_have_no_levels(Levels rule) throws Mistake {
        assertEquals(0, rule.in(grid("5", 1), 10).length);
        assertEquals(0, rule.in(grid("sqrt(-1 - x1^2)", 1), 10).length);
    }

    @Property(tries = 400)
    void levels_are_ascending_and_inside_the_range_whatever_the_values(
            @ForAll long seed, @ForAll Levels rule, @ForAll @IntRange(min = 1, max = 40) int count) {
        var random = new Random(seed);
        double scale = Math.pow(10, random.nextInt(630) - 322);
        double offset = random.nextBoolean() ? 0 : random.nextGaussian() * Math.pow(10, random.nextInt(600) - 300);
        int power = 1 + random.nextInt(9);
        var grid = Shapes.grid(
                new Box(-1, 1, -1, 1),
                20,
                20,
                (x, y) -> offset + scale * Math.pow(x * x + y * y, power) * random.nextDouble());
        double[] levels = rule.in(grid, count);
        assertTrue(levels.length <= 3 * count + 12, levels.length + " levels for " + count);
        double last = Double.NEGATIVE_INFINITY;
        for (double level : levels) {
            assertTrue(level > last && level > grid.minimum() && level < grid.maximum(), "level " + level);
            last = level;
        }
    }
}
