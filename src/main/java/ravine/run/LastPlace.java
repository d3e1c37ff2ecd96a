package ravine.run;

/** The place of the last question of one kind, if there was one. Mutable, so that asking allocates nothing. */
final class LastPlace {

    private double x1;
    private double x2;
    private boolean known;

    /** Whether the question was asked there, at the same bits but for those of NaN. */
    boolean is(double there1, double there2) {
        return known && isSame(x1, there1) && isSame(x2, there2);
    }

    static boolean isSame(double one, double other) {
        return Double.doubleToRawLongBits(one) == Double.doubleToRawLongBits(other)
                || (Double.isNaN(one) && Double.isNaN(other));
    }

    void forget() {
        known = false;
    }

    void set(double there1, double there2) {
        x1 = there1;
        x2 = there2;
        known = true;
    }
}
