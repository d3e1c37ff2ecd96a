package ravine;

/** A symmetric 2×2 matrix [[a11, a12], [a12, a22]], such as a Hessian. */
public record Symmetric(double a11, double a12, double a22) {

    public static final Symmetric IDENTITY = new Symmetric(1, 0, 1);

    public Vec times(Vec v) {
        return new Vec(a11 * v.x1() + a12 * v.x2(), a12 * v.x1() + a22 * v.x2());
    }

    public double determinant() {
        return a11 * a22 - a12 * a12;
    }

    public double largestEigenvalue() {
        return (a11 + a22) / 2 + radius();
    }

    public double smallestEigenvalue() {
        return (a11 + a22) / 2 - radius();
    }

    private double radius() {
        return Math.hypot((a11 - a22) / 2, a12);
    }
}
