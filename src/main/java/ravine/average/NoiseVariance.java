package ravine.average;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ravine.spec.DisplayNumber;

/** By how much averages quieten a noise: as theory says, (1 − β)/(1 + β) for values that do not depend on one another, and as measured. */
public final class NoiseVariance {

    private static final int VALUES = 100_000;
    private static final int DIGITS = 3;

    /** Made when it is first asked for. */
    private static final class Noise {
        static final double[] VALUES = values();

        private static double[] values() {
            var random = new SplittableRandom(1);
            return IntStream.range(0, NoiseVariance.VALUES)
                    .mapToDouble(i -> random.nextGaussian())
                    .toArray();
        }
    }

    private NoiseVariance() {}

    /** The variance of the average over a seeded noise, as a share of the noise's own. */
    static double measured(ExponentialAverage average) {
        return variance(average.of(Noise.VALUES)) / variance(Noise.VALUES);
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        return Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0);
    }

    /** Both for each average, in words. */
    public static String words(List<ExponentialAverage> averages) {
        return averages.stream()
                .map(average -> "%s: %s, measured %s"
                        .formatted(
                                AverageChart.name(average),
                                DisplayNumber.shortened(average.varianceRatio(), DIGITS),
                                DisplayNumber.shortened(measured(average), DIGITS)))
                .collect(Collectors.joining(" · "));
    }
}
