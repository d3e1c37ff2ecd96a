package ravine.contour;

/** The least and greatest finite of some values, infinite where there is none, and whether any is NaN. */
record Extent(double least, double greatest, boolean gaps) {

    static final Extent NONE = new Extent(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, false);

    static Extent of(double... values) {
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
        return new Extent(least, greatest, gaps);
    }

    Extent with(Extent other) {
        return new Extent(Math.min(least, other.least), Math.max(greatest, other.greatest), gaps || other.gaps);
    }
}
