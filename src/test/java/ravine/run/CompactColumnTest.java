package ravine.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Vec;

class CompactColumnTest {

    private static long[] kept(long... numbers) {
        var progression = new CompactColumn(numbers.length, 0);
        for (int place = 0; place < numbers.length; place++) {
            progression.put(place, numbers[place]);
        }
        return IntStream.range(0, numbers.length).mapToLong(progression::at).toArray();
    }

    /** The same of the bits of fractions, as rates are kept. */
    private static double[] kept(double... numbers) {
        var bits = Arrays.stream(numbers).mapToLong(Double::doubleToRawLongBits).toArray();
        return Arrays.stream(kept(bits)).mapToDouble(Double::longBitsToDouble).toArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.1",
                "0.1 0.1 0.1",
                "0 4 8 12",
                "0 4 8 13 14",
                "NaN NaN NaN",
                "0.1 NaN 0.1",
                "-0.0 0.0",
                "1 Infinity 1"
            })
    void each_number_comes_back(String text) {
        var numbers =
                Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
        assertArrayEquals(numbers, kept(numbers));
    }

    @Property
    void any_numbers_come_back(@ForAll @Size(min = 1, max = 20) double[] numbers) {
        assertArrayEquals(numbers, kept(numbers));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "4 4 4", "0 4 8 12", "0 4 8 13 14", "0 9223372036854775807 -2 5"})
    void each_count_comes_back(String text) {
        var numbers = Arrays.stream(text.split(" ")).mapToLong(Long::parseLong).toArray();
        assertArrayEquals(numbers, kept(numbers));
    }

    @Property
    void any_counts_come_back(@ForAll @Size(min = 1, max = 20) long[] numbers) {
        assertArrayEquals(numbers, kept(numbers));
    }

    @Test
    void without_a_number_there_is_what_stands_for_none() {
        assertEquals(-1, new CompactColumn(1, -1).at(0));
    }

    @Test
    void without_a_step_there_is_no_rate() throws Exception {
        assertEquals(Double.NaN, new StepCounts(Sessions.of("x1^2", Vec.ZERO, 0).problem()).rate(0));
    }
}
