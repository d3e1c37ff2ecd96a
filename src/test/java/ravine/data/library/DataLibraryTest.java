package ravine.data.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.data.Table;

class DataLibraryTest {

    static Stream<KnownTable> all() {
        return DataLibrary.all().stream();
    }

    private static Table table(String id) {
        return DataLibrary.find(id).orElseThrow().table();
    }

    @ParameterizedTest
    @MethodSource("all")
    void table_that_was_made_is_what_its_recipe_makes(KnownTable known) {
        known.recipe().ifPresent(recipe -> {
            assertEquals(recipe.table().columns(), known.table().columns());
            assertArrayEquals(recipe.table().cells(), known.table().cells());
        });
        assertEquals(known.recipe().isPresent(), known.source().startsWith("Made"));
        assertEquals(known.id(), known.table().name());
        assertFalse(known.says().isBlank());
    }

    /** Published coefficients of the lines of least squares. */
    @ParameterizedTest
    @CsvSource({"anscombe, 3.000091, 0.500091, 1e-6", "braking, -17.579, 3.932, 5e-4"})
    void line_of_least_squares_is_the_published_one(String id, double offset, double slope, double near) {
        var table = table(id);
        var u = table.column(0);
        var v = table.column(1);
        double meanU = Arrays.stream(u).average().orElseThrow();
        double meanV = Arrays.stream(v).average().orElseThrow();
        double product = 0;
        double square = 0;
        for (int row = 0; row < u.length; row++) {
            product += (u[row] - meanU) * (v[row] - meanV);
            square += (u[row] - meanU) * (u[row] - meanU);
        }
        assertEquals(slope, product / square, near);
        assertEquals(offset, meanV - product / square * meanU, near);
    }

    /** Dalal, Fowlkes & Hoadley 1989: the logistic regression of failure on temperature has offset 15.043 and slope −0.2322. */
    @Test
    void logistic_regression_of_the_launches_is_the_published_one() {
        var table = table("challenger");
        double offset = 0;
        double slope = 0;
        for (int row = 0; row < table.rows(); row++) {
            double u = table.at(row, 0);
            double error = table.at(row, 1) - 1 / (1 + Math.exp(-(15.0429 - 0.232163 * u)));
            offset += error;
            slope += error * u;
        }
        assertEquals(0, offset, 2e-3);
        assertEquals(0, slope, 2e-1);
        assertEquals(7, Arrays.stream(table.column(1)).sum());
    }

    @Test
    void line_through_the_origin_parts_the_clouds_apart_and_none_parts_those_mixed() {
        assertTrue(gap(table("clouds-apart"), true) > 1);
        assertTrue(gap(table("clouds-mixed"), false) < 0);
    }

    /** How far apart the classes are at most in any direction; through the origin it is how far the nearer is from it. */
    private static double gap(Table table, boolean throughOrigin) {
        double widest = Double.NEGATIVE_INFINITY;
        for (double angle = 0; angle < 2 * Math.PI; angle += 0.001) {
            double ones = Double.POSITIVE_INFINITY;
            double noughts = Double.NEGATIVE_INFINITY;
            for (int row = 0; row < table.rows(); row++) {
                double along = Math.cos(angle) * table.at(row, 0) + Math.sin(angle) * table.at(row, 1);
                if (table.at(row, 2) == 1) {
                    ones = Math.min(ones, along);
                } else {
                    noughts = Math.max(noughts, along);
                }
            }
            widest = Math.max(widest, throughOrigin ? Math.min(ones, -noughts) : ones - noughts);
        }
        return widest;
    }
}
