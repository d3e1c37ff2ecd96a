package ravine.data.generator;

import java.util.Map;
import java.util.SplittableRandom;
import ravine.spec.About;
import ravine.spec.Param;

/** A line with noise, the last rows of which are far away from it. */
@About(
        id = "outlier",
        name = "Line with outliers",
        source = "made",
        formula = "v = 1 + u + σz, u evenly from −2 to 2; the last ones at v − 8")
record OutlierLine(
        @RowCount(20) int rows,
        @Scatter(0.3) double noise,

        @Param(symbol = "k", says = "How many rows are outliers.", min = 0, max = 1000, value = 1, to = 10)
        int outliers,

        @Seed int seed)
        implements Generator {

    @Override
    public Map<String, double[]> columns(SplittableRandom random) {
        return Columns.of(
                rows,
                row -> {
                    double u = Columns.even(row, rows, -2, 2);
                    double fall = row >= rows - outliers ? 8 : 0;
                    return new double[] {u, Columns.measured(1 + u + noise * random.nextGaussian() - fall)};
                },
                "u",
                "v");
    }
}
