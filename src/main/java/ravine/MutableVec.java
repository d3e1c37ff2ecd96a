package ravine;

/** A vector that changes. It keeps numbers, where a field of type {@link Vec} would need an object for each change. */
public final class MutableVec {

    private double x1;
    private double x2;

    /** Zero. */
    public MutableVec() {}

    public MutableVec(double x1, double x2) {
        this.x1 = x1;
        this.x2 = x2;
    }

    public Vec get() {
        return new Vec(x1, x2);
    }

    /** Makes this the same as the vector, which it returns. */
    public Vec set(Vec vector) {
        x1 = vector.x1();
        x2 = vector.x2();
        return vector;
    }

    /** Blends the other in and returns what this is then. */
    public Vec blend(Vec other, double weight) {
        return set(get().blend(other, weight));
    }
}
