package ravine.contour;

/** The least and greatest finite of some values, infinite where there is none, and whether any is NaN. */
record Range(double least, double greatest, boolean gaps) {

    static final Range NONE = new Range(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, false);

    static Range of(double... values) {
        double least = NONE.least;
        double greatest = NONE.greatest;
        boolean gaps = false;
        for (double value : values) {
            gaps |= Double.isNaN(value);
            if (Double.isFinite(value)) {
                least = value < least ? value : least;
                greatest = value > greatest ? value : greatest;
            }
        }
        return new Range(least, greatest, gaps);
    }

    Range with(Range other) {
        return new Range(Math.min(least, other.least), Math.max(greatest, other.greatest), gaps || other.gaps);
    }
}
