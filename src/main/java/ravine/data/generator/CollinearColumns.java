package ravine.data.generator;

import java.util.Map;
import java.util.SplittableRandom;
import ravine.spec.About;

/** Two columns, one of which is the double of the other: no data can tell what belongs to which. */
@About(id = "collinear", name = "Collinear columns", source = "made", formula = "v = s + t + σz, s normal, t = 2s")
record CollinearColumns(
        @RowCount int rows,
        @Scatter(0.1) double noise,
        @Seed int seed) implements Generator {

    @Override
    public Map<String, double[]> columns(SplittableRandom random) {
        return Columns.of(
                rows,
                row -> {
                    double s = Columns.measured(random.nextGaussian());
                    return new double[] {s, 2 * s, Columns.measured(3 * s + noise * random.nextGaussian())};
                },
                "s",
                "t",
                "v");
    }
}
