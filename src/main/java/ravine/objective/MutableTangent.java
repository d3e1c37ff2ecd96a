package ravine.objective;

/** f and its gradient at a place. Mutable, so that what it takes at each step of a run needs no object. */
public final class MutableTangent implements Tangent {

    private double value;
    private double g1;
    private double g2;

    @Override
    public void take(double f, double d1, double d2) {
        value = f;
        g1 = d1;
        g2 = d2;
    }

    public double value() {
        return value;
    }

    public double g1() {
        return g1;
    }

    public double g2() {
        return g2;
    }
}
