package ravine.run;

/**
 * Room for the numbers of a run, step by step. Runs of which only the end is kept may have the same room one after the other: each is
 * good until the next begins. Mutable: a run writes into it.
 */
public final class RunColumns {

    private static final int COLUMNS = 5;

    final double[] x1;
    final double[] x2;
    final double[] value;
    final double[] g1;
    final double[] g2;

    /** How many bytes so many steps take, about: these columns, and what else a run counts. */
    public static long bytes(int steps) {
        return (COLUMNS + 1L) * Double.BYTES * steps;
    }

    /** Room for so many steps and the start. */
    public RunColumns(int steps) {
        int length = steps + 1;
        x1 = new double[length];
        x2 = new double[length];
        value = new double[length];
        g1 = new double[length];
        g2 = new double[length];
    }
}
