package ravine.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

    @ParameterizedTest(name = "{0} to {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            -6    | 6      | 6  | −6 −4 −2 0 2 4 6
            0     | 1      | 5  | 0 0.2 0.4 0.6 0.8 1.0
            -1    | 3      | 4  | −1 0 1 2 3
            0.3   | 0.35   | 5  | 0.30 0.31 0.32 0.33 0.34 0.35
            -3e-4 | 1.2e-4 | 5  | −3×10⁻⁴ −2×10⁻⁴ −1×10⁻⁴ 0 1×10⁻⁴
            0     | 2.5e6  | 5  | 0 0.5×10⁶ 1.0×10⁶ 1.5×10⁶ 2.0×10⁶ 2.5×10⁶
            0     | 50000  | 2  | 0 50000
            -1.2e301 | 1.2e301 | 5  | −10×10³⁰⁰ −5×10³⁰⁰ 0 5×10³⁰⁰ 10×10³⁰⁰
            0     | 5e-324 | 1  | 0 5×10⁻³²⁴
            0     | 2e-310 | 2  | 0 1×10⁻³¹⁰ 2×10⁻³¹⁰
            99.95 | 100.05 | 5  | 99.96 99.98 100.00 100.02 100.04
            999999.9999995 | 1000000.0000005 | 6 | −4×10⁻⁷ −2×10⁻⁷ 10⁶ +2×10⁻⁷ +4×10⁻⁷
            """)
    void ticks_are_round_with_equally_many_decimals(double from, double to, int count, String labels) {
        var written = Ticks.between(from, to, count).stream().map(Tick::label).toList();
        assertEquals(labels, String.join(" ", written));
    }

    @Property
    void ticks_ascend_within_the_range_wherever_it_is(
            @ForAll @DoubleRange(min = -1e300, max = 1e300) double from,
            @ForAll @DoubleRange(min = -300, max = 300) double power,
            @ForAll @IntRange(min = 1, max = 12) int count) {
        double to = from + Math.pow(10, power);
        if (to > from) {
            double slack = 1e-6 * (to - from) + Math.ulp(from) * 4;
            double last = Double.NEGATIVE_INFINITY;
            var ticks = Ticks.between(from, to, count);
            assertTrue(ticks.size() <= 2 * count + 3);
            for (var tick : ticks) {
                assertTrue(tick.place() >= from - slack && tick.place() <= to + slack);
                assertTrue(tick.place() > last);
                last = tick.place();
            }
        }
    }

    @Property(tries = 3000)
    void ticks_that_differ_have_labels_that_differ(
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double from,
            @ForAll @IntRange(min = 4, max = 100_000) int widthInUlps,
            @ForAll boolean wide,
            @ForAll @IntRange(min = 1, max = 12) int count) {
        double to = from + widthInUlps * (wide ? 1e-4 : Math.ulp(from));
        if (to > from) {
            var labels =
                    Ticks.between(from, to, count).stream().map(Tick::label).toList();
            assertEquals(labels.size(), Set.copyOf(labels).size(), labels.toString());
        }
    }
}
