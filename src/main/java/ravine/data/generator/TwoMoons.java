package ravine.data.generator;

import java.util.Map;
import java.util.SplittableRandom;
import ravine.spec.About;

/** Two half circles that reach into each other, of the classes 0 and 1. */
@About(
        id = "moons",
        name = "Two moons",
        source = "made, as scikit-learn’s make_moons",
        formula = "(cos a, sin a) + σz for v = 0, (1 − cos a, ½ − sin a) + σz for v = 1, a from 0 to π")
record TwoMoons(
        @RowCount(100) int rows,
        @Scatter(0.1) double noise,
        @Seed int seed) implements Generator {

    @Override
    public Map<String, double[]> columns(SplittableRandom random) {
        return Columns.of(
                rows,
                row -> {
                    int v = row % 2;
                    double angle = random.nextDouble(0, Math.PI);
                    double s = v == 0 ? Math.cos(angle) : 1 - Math.cos(angle);
                    double t = v == 0 ? Math.sin(angle) : 0.5 - Math.sin(angle);
                    return new double[] {
                        Columns.measured(s + noise * random.nextGaussian()),
                        Columns.measured(t + noise * random.nextGaussian()),
                        v
                    };
                },
                "s",
                "t",
                "v");
    }
}
