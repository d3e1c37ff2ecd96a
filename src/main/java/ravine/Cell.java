package ravine;

/** A vector that changes, from zero on. It keeps numbers, where a field of type {@link Vec} would need an object for each change. */
public final class Cell {

    private double x1;
    private double x2;

    public Vec get() {
        return new Vec(x1, x2);
    }

    public void set(Vec vector) {
        x1 = vector.x1();
        x2 = vector.x2();
    }

    /** Blends the other in and returns what this is then. */
    public Vec blend(Vec other, double weight) {
        set(get().blend(other, weight));
        return get();
    }
}
