package ravine.run;

/**
 * Room for the numbers of a run, step by step. Runs of which only the end is kept may have the same room one after the other: each is
 * good until the next begins. Mutable: a run writes into it.
 */
public final class RunColumns {

    final double[] x1;
    final double[] x2;
    final double[] value;
    final double[] g1;
    final double[] g2;

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
