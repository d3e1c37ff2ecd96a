package ravine.data.generator;

import java.util.Map;
import java.util.SplittableRandom;
import ravine.spec.About;
import ravine.spec.Param;

/** Two columns of unlike scales, of which a third is made. */
@About(
        id = "scales",
        name = "Unequal scales",
        source = "made",
        formula = "v = s + t/k + σz, s normal, t normal times k")
record UnequalScales(
        @RowCount int rows,

        @Param(
                symbol = "k",
                says = "How many times wider t is than s.",
                min = 1,
                max = 1e6,
                value = 10,
                to = 1000,
                log = true)
        double ratio,

        @Scatter(0.1) double noise,
        @Seed int seed)
        implements Generator {

    @Override
    public Map<String, double[]> columns(SplittableRandom random) {
        return Columns.of(
                rows,
                row -> {
                    double s = Columns.measured(random.nextGaussian());
                    double t = Columns.measured(ratio * random.nextGaussian());
                    double v = s + t / ratio + noise * random.nextGaussian();
                    return new double[] {s, t, Columns.measured(v)};
                },
                "s",
                "t",
                "v");
    }
}
