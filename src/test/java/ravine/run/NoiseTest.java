package ravine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Vec;

final class NoiseTest {

    private static final int STEPS = 20_000;

    private static List<Vec> draws(long seed) {
        var noise = new Noise(seed);
        var draws = new ArrayList<Vec>();
        for (int step = 1; step <= STEPS; step++) {
            draws.add(noise.next(step));
            draws.add(noise.next(step));
        }
        return draws;
    }

    private static double mean(IntToDoubleFunction numbers, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += numbers.applyAsDouble(i);
        }
        return sum / count;
    }

    private static final double ERROR = 4.5 / Math.sqrt(STEPS);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, -7, 123_456_789})
    void draws_are_standard_normal_and_those_of_neighbouring_steps_are_independent(long seed) {
        var draws = draws(seed);
        int count = STEPS - 3;
        assertEquals(0, mean(i -> draws.get(2 * i).x1(), count), ERROR);
        assertEquals(1, mean(i -> draws.get(2 * i).x1() * draws.get(2 * i).x1(), count), 1.5 * ERROR);
        for (int one = 0; one < 4; one++) {
            for (int other = one + 1; other < 12; other++) {
                int first = one;
                int second = other;
                double product = mean(i -> number(draws, 4 * i + first) * number(draws, 4 * i + second), count);
                assertEquals(0, product, ERROR, "numbers %s and %s of steps on".formatted(one, other));
            }
        }
    }

    /** The number at a place of all that were drawn, four in each step. */
    private static double number(List<Vec> draws, int place) {
        var draw = draws.get(place / 2);
        return place % 2 == 0 ? draw.x1() : draw.x2();
    }

    @Test
    void a_step_has_the_same_draws_whatever_was_drawn_before() {
        var noise = new Noise(5);
        var first = noise.next(3);
        noise.next(4);
        assertEquals(first, noise.next(3));
    }
}
