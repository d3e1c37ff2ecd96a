package ravine;

/** A symmetric 2×2 matrix [[a11, a12], [a12, a22]], such as a Hessian. */
public record Symmetric(double a11, double a12, double a22) {

    public static final Symmetric IDENTITY = new Symmetric(1, 0, 1);

    /** The symmetric part of abᵀ. */
    public static Symmetric outer(Vec a, Vec b) {
        return new Symmetric(a.x1() * b.x1(), (a.x1() * b.x2() + a.x2() * b.x1()) / 2, a.x2() * b.x2());
    }

    public Symmetric plus(Symmetric other) {
        return new Symmetric(a11 + other.a11, a12 + other.a12, a22 + other.a22);
    }

    /** This plus a multiple of the identity. */
    public Symmetric plus(double multiple) {
        return new Symmetric(a11 + multiple, a12, a22 + multiple);
    }

    public Symmetric times(double factor) {
        return new Symmetric(a11 * factor, a12 * factor, a22 * factor);
    }

    /** The v with this·v = {@code right}; infinite or NaN where the matrix is singular. */
    public Vec solve(Vec right) {
        return new Vec(a22 * right.x1() - a12 * right.x2(), a11 * right.x2() - a12 * right.x1()).over(determinant());
    }

    public Vec times(Vec v) {
        return new Vec(a11 * v.x1() + a12 * v.x2(), a12 * v.x1() + a22 * v.x2());
    }

    public double determinant() {
        return a11 * a22 - a12 * a12;
    }

    /** Whether the determinant is 0 as far as rounding lets it be told. */
    public boolean isSingular() {
        return Math.abs(determinant()) <= 4 * Math.ulp(Math.max(Math.abs(a11 * a22), a12 * a12));
    }

    public double largestEigenvalue() {
        return (a11 + a22) / 2 + radius();
    }

    public double smallestEigenvalue() {
        return (a11 + a22) / 2 - radius();
    }

    /** The direction of length 1 that belongs to the largest eigenvalue; either of its two. */
    public Vec largestDirection() {
        double angle = Math.atan2(2 * a12, a11 - a22) / 2;
        return new Vec(Math.cos(angle), Math.sin(angle));
    }

    private double radius() {
        return Math.hypot((a11 - a22) / 2, a12);
    }
}
