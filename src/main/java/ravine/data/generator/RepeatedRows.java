package ravine.data.generator;

import java.util.Map;
import java.util.SplittableRandom;
import ravine.spec.About;
import ravine.spec.Param;

/** The same few rows of a noisy line many times over: data with nothing new in them. */
@About(
        id = "repeated",
        name = "The same rows again",
        source = "made, after Gaïffas, Deep Learning, lecture 4",
        formula = "v = 1 + 2u + σz, m rows k times over")
record RepeatedRows(
        @Param(symbol = "m", says = "How many rows are unlike.", min = 2, max = 1000, value = 10, to = 100)
        int different,

        @Param(symbol = "k", says = "How often all of them occur.", min = 1, max = 100, value = 50)
        int times,

        @Scatter double noise,
        @Seed int seed)
        implements Generator {

    @Override
    public Map<String, double[]> columns(SplittableRandom random) {
        var once = new NoisyLine(different, noise, seed).columns(random);
        return Columns.of(
                different * times,
                row -> once.values().stream()
                        .mapToDouble(column -> column[row % different])
                        .toArray(),
                "u",
                "v");
    }
}
