package ravine.average;

/** Numbers one after the other under a name, counted from 1, at least one; they are shared, not copied, and must not change. */
public final class Series {

    private final String name;
    private final double[] values;

    public Series(String name, double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("an empty series");
        }
        this.name = name;
        this.values = values;
    }

    public String name() {
        return name;
    }

    public int length() {
        return values.length;
    }

    public double[] values() {
        return values;
    }
}
