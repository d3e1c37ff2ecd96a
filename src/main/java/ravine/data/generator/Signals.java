package ravine.data.generator;

import java.util.Map;
import java.util.SplittableRandom;
import ravine.spec.About;

/** Signals by which averages can be learnt. */
@About(
        id = "signals",
        name = "Signals",
        source = "made",
        formula =
                "constant = 1; step = 0, from the middle on 1; impulse = 1 in the row after a tenth of all, else 0; noise = 1 + σz")
record Signals(
        @RowCount(100) int rows,
        @Scatter double noise,
        @Seed int seed) implements Generator {

    @Override
    public Map<String, double[]> columns(SplittableRandom random) {
        return Columns.of(
                rows,
                row -> new double[] {
                    1,
                    2 * row < rows ? 0 : 1,
                    row == rows / 10 ? 1 : 0,
                    Columns.measured(1 + noise * random.nextGaussian())
                },
                "constant",
                "step",
                "impulse",
                "noise");
    }
}
