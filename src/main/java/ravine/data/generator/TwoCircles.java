package ravine.data.generator;

import java.util.Map;
import java.util.SplittableRandom;
import ravine.spec.About;

/** A circle within another, of the classes 1 and 0. */
@About(
        id = "circles",
        name = "Two circles",
        source = "made, as scikit-learn’s make_circles",
        formula = "r(cos a, sin a) + σz, r = 1 for v = 0 and ½ for v = 1")
record TwoCircles(
        @RowCount(100) int rows,
        @Scatter(0.1) double noise,
        @Seed int seed) implements Generator {

    @Override
    public Map<String, double[]> columns(SplittableRandom random) {
        return Columns.of(
                rows,
                row -> {
                    int v = row % 2;
                    double radius = v == 0 ? 1 : 0.5;
                    double angle = random.nextDouble(0, 2 * Math.PI);
                    return new double[] {
                        Columns.measured(radius * Math.cos(angle) + noise * random.nextGaussian()),
                        Columns.measured(radius * Math.sin(angle) + noise * random.nextGaussian()),
                        v
                    };
                },
                "s",
                "t",
                "v");
    }
}
