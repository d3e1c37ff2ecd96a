package ravine.data.generator;

import java.util.Map;
import java.util.SplittableRandom;
import ravine.spec.About;

/** A line with noise. */
@About(id = "line", name = "Line with noise", source = "made", formula = "v = 1 + 2u + σz, u from −2 to 2")
record NoisyLine(
        @RowCount int rows, @Scatter double noise, @Seed int seed) implements Generator {

    @Override
    public Map<String, double[]> columns(SplittableRandom random) {
        return Columns.of(
                rows,
                row -> {
                    double u = Columns.measured(random.nextDouble(-2, 2));
                    return new double[] {u, Columns.measured(1 + 2 * u + noise * random.nextGaussian())};
                },
                "u",
                "v");
    }
}
