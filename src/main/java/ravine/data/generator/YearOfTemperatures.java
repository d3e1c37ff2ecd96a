package ravine.data.generator;

import java.util.Map;
import java.util.SplittableRandom;
import ravine.spec.About;

/** One temperature a day for a year, in degrees Celsius, rounded to tenths: seasons, and weather that lasts some days. */
@About(
        id = "year",
        name = "Temperatures of a year",
        source = "made",
        formula = "t = 10 − 10 cos(2π(day − 20)/365) + w, where each day’s w is 0.7 of the day’s before plus σz")
record YearOfTemperatures(@Scatter(2.5) double noise, @Seed int seed) implements Generator {

    private static final int DAYS = 365;

    @Override
    public Map<String, double[]> columns(SplittableRandom random) {
        var weather = new double[1];
        return Columns.of(
                DAYS,
                row -> {
                    int day = row + 1;
                    weather[0] = 0.7 * weather[0] + noise * random.nextGaussian();
                    double t = 10 - 10 * Math.cos(2 * Math.PI * (day - 20) / DAYS) + weather[0];
                    return new double[] {day, Math.rint(10 * t) / 10};
                },
                "day",
                "t");
    }
}
