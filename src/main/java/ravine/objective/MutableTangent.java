package ravine.objective;

import ravine.Vec;

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

    public Vec gradient() {
        return new Vec(g1, g2);
    }

    /** Whether f and its gradient are numbers. */
    public boolean isFinite() {
        return Double.isFinite(value) && Double.isFinite(g1) && Double.isFinite(g2);
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
