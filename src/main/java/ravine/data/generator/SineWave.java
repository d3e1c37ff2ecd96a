package ravine.data.generator;

import java.util.Map;
import java.util.SplittableRandom;
import ravine.spec.About;

/** A wave of the sine with noise. */
@About(id = "sine", name = "Sine", source = "made", formula = "v = sin u + σz, u evenly from −2 to 2")
record SineWave(
        @RowCount(40) int rows,
        @Scatter(0.1) double noise,
        @Seed int seed) implements Generator {

    @Override
    public Map<String, double[]> columns(SplittableRandom random) {
        return Columns.of(
                rows,
                row -> {
                    double u = Columns.even(row, rows, -2, 2);
                    return new double[] {u, Columns.measured(Math.sin(u) + noise * random.nextGaussian())};
                },
                "u",
                "v");
    }
}
