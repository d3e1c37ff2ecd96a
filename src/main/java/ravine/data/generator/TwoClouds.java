package ravine.data.generator;

import java.util.Map;
import java.util.SplittableRandom;
import ravine.spec.About;
import ravine.spec.Param;

/** Two round clouds of points, of the classes 0 and 1. */
@About(
        id = "clouds",
        name = "Two clouds",
        source = "made",
        formula = "(s, t) = ±(d/2, d/4) + σz, v = 1 on the right and 0 on the left")
record TwoClouds(
        @RowCount(60) int rows,

        @Param(
                symbol = "d",
                says = "How far apart the middles of the clouds are across.",
                min = 0,
                max = 1000,
                value = 3,
                to = 10)
        double distance,

        @Scatter(1) double noise,
        @Seed int seed)
        implements Generator {

    @Override
    public Map<String, double[]> columns(SplittableRandom random) {
        return Columns.of(
                rows,
                row -> {
                    int v = row % 2;
                    double side = v - 0.5;
                    return new double[] {
                        Columns.measured(side * distance + noise * random.nextGaussian()),
                        Columns.measured(side * distance / 2 + noise * random.nextGaussian()),
                        v
                    };
                },
                "s",
                "t",
                "v");
    }
}
