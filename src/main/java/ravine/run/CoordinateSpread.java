package ravine.run;

/**
 * How one coordinate of a run moves about its mean in a stretch of steps.
 *
 * @param drift the most that the mean of a part is away from the whole mean
 * @param steady whether means and spreads of all parts are alike, and the coordinate passes its mean again and again
 */
record CoordinateSpread(double mean, double deviation, double drift, boolean steady) {

    private static final int PARTS = 4;

    /** How often a coordinate passes its mean at least, so that there is more than one swing in each part. */
    private static final int FEWEST_CROSSINGS = 6;

    /** The most that the mean of a part is away from the whole mean, in spreads. */
    private static final double DRIFT = 1;

    /** How many times the spread of one part is that of another at most. */
    private static final double UNEVEN = 3.5;

    static CoordinateSpread of(double[] x, int from, int to) {
        var means = new double[PARTS];
        double mean = 0;
        for (int i = 0; i < PARTS; i++) {
            int start = start(i, from, to);
            int end = start(i + 1, from, to);
            means[i] = mean(x, start, end);
            mean += means[i] * (end - start) / (to - from);
        }
        double variance = 0;
        double drift = 0;
        double least = Double.POSITIVE_INFINITY;
        double greatest = 0;
        int crossings = 0;
        for (int i = 0; i < PARTS; i++) {
            int start = start(i, from, to);
            int end = start(i + 1, from, to);
            double away = Math.abs(means[i] - mean);
            double part = variance(x, means[i], start, end);
            variance += (part + away * away) * (end - start) / (to - from);
            drift = Math.max(drift, away);
            least = Math.min(least, part);
            greatest = Math.max(greatest, part);
            crossings += crossings(x, mean, Math.max(start, from + 1), end);
        }
        double deviation = Math.sqrt(variance);
        boolean steady = drift <= DRIFT * deviation
                && Math.sqrt(greatest) <= UNEVEN * Math.sqrt(least)
                && crossings >= FEWEST_CROSSINGS;
        return new CoordinateSpread(mean, deviation, drift, steady);
    }

    private static int start(int part, int from, int to) {
        return from + part * (to - from) / PARTS;
    }

    private static double mean(double[] x, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += x[i];
        }
        return sum / (to - from);
    }

    private static double variance(double[] x, double mean, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            double away = x[i] - mean;
            sum += away * away;
        }
        return sum / (to - from);
    }

    private static int crossings(double[] x, double mean, int from, int to) {
        int crossings = 0;
        for (int i = from; i < to; i++) {
            crossings += x[i] > mean != x[i - 1] > mean ? 1 : 0;
        }
        return crossings;
    }
}
