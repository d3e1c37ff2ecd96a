package ravine.run;

import ravine.Vec;

/**
 * How both coordinates of a run spread from a step on. Its run keeps it, for a million steps take longer to look at than a frame has.
 *
 * @param steady whether both are steady, or one is and the other all but still
 * @param since the step from which on it has been within three spreads of the mean, if it is steady
 */
record RunSpread(int from, CoordinateSpread one, CoordinateSpread two, boolean steady, int since) {

    /** A spread that is small beside the other coordinate's. */
    private static final double STILL = 1e-3;

    private static final double NEAR = 3;

    /** Those in the second half of a run. */
    static RunSpread of(Run run) {
        int from = run.last() / 2;
        var one = CoordinateSpread.of(run.x1(), from, run.last() + 1);
        var two = CoordinateSpread.of(run.x2(), from, run.last() + 1);
        boolean steady = (one.steady() || one.deviation() <= STILL * two.deviation())
                && (two.steady() || two.deviation() <= STILL * one.deviation());
        var all = new RunSpread(from, one, two, steady, from);
        return steady ? new RunSpread(from, one, two, true, all.since(run)) : all;
    }

    private int since(Run run) {
        var mean = mean();
        double near = NEAR * deviation();
        int first = from;
        while (first > 0 && run.at(first - 1).minus(mean).norm() <= near) {
            first--;
        }
        return first;
    }

    Vec mean() {
        return new Vec(one.mean(), two.mean());
    }

    /** The length of both spreads together. */
    double deviation() {
        return Math.hypot(one.deviation(), two.deviation());
    }
}
