package ravine.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundStepTest {

    @ParameterizedTest(name = "{0} in {1} steps: {2}")
    @CsvSource({
        "10, 10, 1",
        "12, 10, 2",
        "22, 10, 5",
        "51, 10, 10",
        "1, 10, 0.1",
        "3e-7, 5, 1e-7",
        "1e300, 4, 5e299",
        "7, 3, 5",
        "1.7e308, 1, 1e308"
    })
    void steps_are_one_two_or_five_times_a_power_of_ten(double range, int count, double step) {
        assertEquals(step, RoundStep.over(range, count), step * 1e-12);
    }

    @Property
    void at_most_so_many_steps_fit_and_at_least_a_third_as_many(
            @ForAll @DoubleRange(min = -300, max = 300) double power, @ForAll @IntRange(min = 1, max = 50) int count) {
        double range = Math.pow(10, power);
        double steps = range / RoundStep.over(range, count);
        assertTrue(steps <= count * (1 + 1e-9) && steps >= count / 2.5 * (1 - 1e-9), steps + " steps");
    }
}
