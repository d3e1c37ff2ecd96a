package ravine.average;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static ravine.average.AverageCorrection.AVERAGE;
import static ravine.average.AverageCorrection.BIAS;
import static ravine.average.AverageCorrection.NONE;
import static ravine.average.AverageCorrection.SUM;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExponentialAverageTest {

    private static final double[] ONES = {1, 1, 1, 1};
    private static final double[] ONE_TO_SIX = {1, 2, 3, 4, 5, 6};

    @Test
    void ones_are_averaged_as_by_hand() {
        assertArrayEquals(new double[] {0.5, 0.75, 0.875, 0.9375}, new ExponentialAverage(0.5, NONE).of(ONES));
        assertArrayEquals(ONES, new ExponentialAverage(0.5, BIAS).of(ONES));
        assertArrayEquals(ONES, new ExponentialAverage(0.5, AVERAGE).of(ONES));
        assertArrayEquals(new double[] {1, 1.5, 1.75, 1.875}, new ExponentialAverage(0.5, SUM).of(ONES));
    }

    /** N = 3; the values of the lecture are rounded to four decimals. */
    @Test
    void one_to_six_are_the_plain_mean_until_there_are_three() {
        assertArrayEquals(
                new double[] {1, 1.5, 2, 2.6667, 3.4444, 4.2963},
                new ExponentialAverage(2.0 / 3, AVERAGE).of(ONE_TO_SIX),
                5e-5);
    }

    @Test
    void second_value_at_nine_tenths_is_corrected_by_one_over_nineteen_hundredths() {
        var none = new ExponentialAverage(0.9, NONE);
        var bias = new ExponentialAverage(0.9, BIAS);
        assertEquals(5.263, bias.of(ONES)[1] / none.of(ONES)[1], 5e-4);
        assertEquals(0.19, none.gathered(2), 1e-15);
        assertEquals(0.19, bias.gathered(2), 1e-15);
        assertEquals(1, bias.corrected(2), 1e-15);
    }

    @ParameterizedTest
    @EnumSource
    void average_is_its_weights_times_the_values(AverageCorrection correction) {
        var values = new SplittableRandom(3).doubles(40, -1, 1).toArray();
        var average = new ExponentialAverage(0.8, correction);
        var averages = average.of(values);
        for (int k = 1; k <= values.length; k++) {
            var weights = average.weights(k, values.length);
            double sum = 0;
            for (int back = 0; back < k; back++) {
                sum += weights[back] * values[k - 1 - back];
            }
            assertEquals(averages[k - 1], sum, 1e-14);
            assertEquals(Arrays.stream(weights).sum(), average.corrected(k), 1e-14);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.9, 0.98})
    void weights_fade_by_beta_and_fall_to_a_half_in_the_half_life(double beta) {
        var average = new ExponentialAverage(beta, NONE);
        var weights = average.weights(30, 30);
        for (int back = 0; back < 30; back++) {
            assertEquals((1 - beta) * Math.pow(beta, back), weights[back], 1e-15);
        }
        assertEquals(0.5, beta == 0 ? 0.5 : Math.pow(beta, average.halfLife()), 1e-12);
        assertEquals(7, average.weights(30, 7).length);
    }

    /** The variance of a sample of so many values that fade by β has a standard error of about √(2(1 + β²)/(1 − β²)/n) of itself. */
    @ParameterizedTest
    @CsvSource({"0.5,0.3333", "0.9,0.0526", "0.98,0.0101"})
    void variance_falls_as_theory_says(double beta, double ratio) {
        int n = 100_000;
        var random = new SplittableRandom(5);
        var noise =
                IntStream.range(0, n).mapToDouble(i -> random.nextGaussian()).toArray();
        var average = new ExponentialAverage(beta, BIAS);
        double measured = variance(average.of(noise)) / variance(noise);
        assertEquals(ratio, average.varianceRatio(), 5e-5);
        assertEquals(ratio, measured, 3 * ratio * Math.sqrt(2 * (1 + beta * beta) / (1 - beta * beta) / n));
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 40, 100})
    void plain_mean_is_that_of_the_last_values(int length) {
        var values = new SplittableRandom(9).doubles(40, -1, 1).toArray();
        var means = PlainMean.of(values, length);
        for (int i = 0; i < values.length; i++) {
            double mean = Arrays.stream(values, Math.max(0, i + 1 - length), i + 1)
                    .average()
                    .orElseThrow();
            assertEquals(mean, means[i], 1e-14);
        }
    }

    @Test
    void plain_mean_forgets_an_infinity_that_has_passed() {
        assertArrayEquals(
                new double[] {1, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 3.5},
                PlainMean.of(new double[] {1, Double.POSITIVE_INFINITY, 3, 4}, 2));
    }
}
