package ravine.average;

/** The mean of the last values, as many as an exponential average is about a mean of; at first of all there are. */
final class PlainMean {

    private PlainMean() {}

    /**
     * The means of the last {@code length} values. Each is the sum of the end of one block of so many values and the beginning of the
     * next, so that nothing is subtracted which could cancel, and none costs more than two additions.
     */
    static double[] of(double[] values, int length) {
        var means = new double[values.length];
        var ends = new double[values.length + 1];
        for (int i = values.length - 1; i >= 0; i--) {
            ends[i] = values[i] + ((i + 1) % length == 0 ? 0 : ends[i + 1]);
        }
        double begun = 0;
        for (int i = 0; i < values.length; i++) {
            begun = i % length == 0 ? values[i] : begun + values[i];
            int first = i - length + 1;
            double before = first > 0 && first % length != 0 ? ends[first] : 0;
            means[i] = (before + begun) / Math.min(i + 1, length);
        }
        return means;
    }

    /** The means beside an average, of the last 1/(1 − β) values. */
    static double[] beside(ExponentialAverage average, double[] values) {
        return of(values, (int) Math.max(1, Math.min(values.length, Math.rint(average.length()))));
    }
}
