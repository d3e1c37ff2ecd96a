package ravine.data.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.Mistake;
import ravine.data.Table;
import ravine.spec.Key;
import ravine.spec.Spec;

class GeneratorTest {

    static Stream<Spec<Generator>> all() {
        return Generator.ALL.specs().stream();
    }

    private static Table table(String text) throws Mistake {
        return Generator.read(text).table();
    }

    @ParameterizedTest
    @MethodSource("all")
    void seed_makes_the_table(Spec<Generator> spec) throws Mistake {
        var table = spec.standard().table();
        assertEquals(spec.id(), table.name());
        assertEquals(table, table(spec.id()));
        assertNotEquals(
                Arrays.toString(table.cells()),
                Arrays.toString(table(spec.id() + ":seed=2").cells()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void largest_and_least_table_can_be_made(Spec<Generator> spec) {
        for (boolean most : new boolean[] {true, false}) {
            Generator generator = spec.standard();
            for (var key : spec.keys()) {
                var number = (Key.Numeric) key;
                generator = spec.with(generator, key, number.valueOf(most ? number.max() : number.min()));
            }
            int rows = generator.table().rows();
            assertTrue(rows >= 2 && rows <= Table.MOST_ROWS, () -> spec.id() + " has " + rows);
        }
    }

    @ParameterizedTest
    @CsvSource({"line,1", "outlier:outliers=0,0.3", "sine,0.1", "scales,0.1", "collinear,0.1"})
    void noise_about_the_rule_has_its_deviation(String text, double deviation) throws Mistake {
        var rule = text.substring(0, (text + ":").indexOf(':'));
        var table = table(text + (text.contains(":") ? "," : ":") + "rows=10000,noise=" + deviation);
        double squares = 0;
        for (int row = 0; row < table.rows(); row++) {
            double error = table.at(row, table.columns().size() - 1) - mean(rule, table, row);
            squares += error * error;
        }
        assertEquals(deviation, Math.sqrt(squares / table.rows()), 0.04 * deviation);
    }

    private static double mean(String rule, Table table, int row) {
        double first = table.at(row, 0);
        return switch (rule) {
            case "line" -> 1 + 2 * first;
            case "outlier" -> 1 + first;
            case "sine" -> Math.sin(first);
            case "scales" -> first + table.at(row, 1) / 10;
            default -> first + table.at(row, 1);
        };
    }

    @Test
    void outliers_are_the_last_rows() throws Mistake {
        var table = table("outlier:noise=0,outliers=2,rows=10");
        for (int row = 0; row < 10; row++) {
            double error = table.at(row, 1) - 1 - table.at(row, 0);
            assertEquals(row >= 8 ? -8 : 0, error, 0.002);
        }
    }

    @Test
    void repeated_rows_are_the_same_again() throws Mistake {
        var table = table("repeated:different=7,times=5");
        assertEquals(35, table.rows());
        for (int row = 7; row < 35; row++) {
            assertEquals(table.at(row % 7, 0), table.at(row, 0));
            assertEquals(table.at(row % 7, 1), table.at(row, 1));
        }
    }

    @Test
    void collinear_columns_are_so_to_the_last_bit() throws Mistake {
        var table = table("collinear");
        for (int row = 0; row < table.rows(); row++) {
            assertEquals(2 * table.at(row, 0), table.at(row, 1));
        }
    }

    @Test
    void classes_of_shapes_lie_where_they_should() throws Mistake {
        var circles = table("circles:noise=0,rows=500");
        var moons = table("moons:noise=0,rows=500");
        var clouds = table("clouds:noise=0,rows=10,distance=4");
        for (int row = 0; row < 500; row++) {
            double v = circles.at(row, 2);
            assertEquals(v == 0 ? 1 : 0.5, Math.hypot(circles.at(row, 0), circles.at(row, 1)), 1e-3);
            double side = moons.at(row, 2) == 0 ? 1 : -1;
            double s = moons.at(row, 2) == 0 ? moons.at(row, 0) : 1 - moons.at(row, 0);
            double t = moons.at(row, 2) == 0 ? moons.at(row, 1) : 0.5 - moons.at(row, 1);
            assertEquals(1, Math.hypot(s, t), 1e-3);
            assertTrue(t > -1e-3, "side " + side);
        }
        assertEquals(-2, clouds.at(0, 0));
        assertEquals(1, clouds.at(1, 1));
        assertEquals(1, clouds.at(1, 2));
    }

    @Test
    void year_is_cold_in_winter_and_warm_in_summer() throws Mistake {
        var t = table("year").column(1);
        assertEquals(365, t.length);
        assertTrue(Arrays.stream(t, 0, 40).average().orElseThrow() < 4);
        assertTrue(Arrays.stream(t, 180, 220).average().orElseThrow() > 16);
        var changes = new double[364];
        Arrays.setAll(changes, day -> (t[day + 1] - t[day]) * (t[day + 1] - t[day]));
        assertEquals(2.5 * 2.5 * 2 / 1.7, Arrays.stream(changes).average().orElseThrow(), 1.5);
    }

    @Test
    void what_is_wrong_in_a_rule_is_said_with_its_place() {
        var mistake = assertThrows(Mistake.class, () -> Generator.read("moons:row=3"));
        assertEquals("moons has no key “row”; it has rows, noise, seed. Did you mean “rows”?", mistake.sentence());
        assertEquals(6, mistake.start());
    }
}
