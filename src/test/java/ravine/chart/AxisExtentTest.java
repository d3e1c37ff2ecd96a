package ravine.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.axis.Scale;

class AxisExtentTest {

    private static List<Curve> curves(String text) {
        var parts = text.split(" \\| ", -1);
        return IntStream.range(0, parts.length)
                .mapToObj(i -> {
                    var y = Arrays.stream(parts[i].split(" ", -1))
                            .mapToDouble(Double::parseDouble)
                            .toArray();
                    return new Curve("" + (char) ('a' + i), i, new double[y.length], y);
                })
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "LINEAR, 0 10 | 0 5, -0.5, 10.5, ''",
        "LINEAR, 10 1 | 10 1e300, 0.55, 10.45, b",
        "LINEAR, 10 1 | 10 1e300 | 10 -1e200, 0.55, 10.45, 'c b'",
        "LINEAR, 10 10.0001 | 10 1, 0.549995, 10.450105, ''",
        "LINEAR, 1 1e300, -5e298, 1.05e300, ''",
        "LINEAR, 3 3, 1.5, 4.5, ''",
        "LINEAR, NaN | Infinity, -0.05, 1.05, ''",
        "LOGARITHMIC, 1 0.01 0 | 1 1e300, -17.1, 315.1, ''",
        "LOGARITHMIC, 100, 1.5, 2.5, ''",
        "LOGARITHMIC, 0 -1, -0.05, 1.05, ''"
    })
    void spans_what_is_near_and_names_what_leaves(
            Scale scaling, String values, double from, double to, String leaving) {
        var extent = AxisExtent.of(curves(values), scaling);
        assertEquals(from, extent.from(), 1e-6 * Math.abs(from));
        assertEquals(to, extent.to(), 1e-6 * Math.abs(to));
        assertEquals(leaving, String.join(" ", extent.leaving()));
    }

    @ParameterizedTest
    @CsvSource({"-1.7e308 1.7e308", "0 1.7e308", "5e-324 1.7e308", "1e300 1.0000000000000002e300"})
    void is_finite_and_not_empty_for_the_largest_numbers(String values) {
        for (var scaling : Scale.values()) {
            var extent = AxisExtent.of(curves(values), scaling);
            assertTrue(extent.from() < extent.to() && Double.isFinite(extent.to() - extent.from()), extent.toString());
        }
    }
}
