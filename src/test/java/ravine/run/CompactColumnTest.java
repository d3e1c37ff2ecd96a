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

class CompactColumnTest {

    private static double[] kept(double... numbers) {
        var progression = new CompactColumn(numbers.length);
        Arrays.stream(numbers).forEach(progression::add);
        return IntStream.range(0, numbers.length).mapToDouble(progression::at).toArray();
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

    @Test
    void without_a_number_there_is_none() {
        assertEquals(Double.NaN, new CompactColumn(1).at(0));
    }
}
