package ravine.rest;

import ravine.Box;
import ravine.Vec;
import ravine.sweep.Cloud;

/** The finite positions of members of a cloud after each step of the last half of them. */
record Samples(Cloud cloud, int from, int count, Vec least, Vec most, Vec mean) {

    /** What takes positions. */
    @FunctionalInterface
    interface Taker {
        void take(double x1, double x2);
    }

    /** The numbers from one to another. */
    record Range(double from, double to) {}

    /** The share of a side by which a view of all is wider at each end. */
    private static final double MARGIN = 0.4;

    static Samples of(Cloud cloud) {
        int from = cloud.last() / 2 + 1;
        var sum = new Sum();
        each(cloud, Math.min(from, cloud.last()), sum);
        return new Samples(
                cloud,
                from,
                sum.count,
                new Vec(sum.least1, sum.least2),
                new Vec(sum.most1, sum.most2),
                new Vec(sum.sum1 / sum.count, sum.sum2 / sum.count));
    }

    void each(Taker taker) {
        each(cloud, Math.min(from, cloud.last()), taker);
    }

    private static void each(Cloud cloud, int from, Taker taker) {
        for (int step = from; step <= cloud.last(); step++) {
            var x1 = cloud.x1(step);
            var x2 = cloud.x2(step);
            for (int member = 0; member < x1.length; member++) {
                if (Double.isFinite(x1[member]) && Double.isFinite(x2[member])) {
                    taker.take(x1[member], x2[member]);
                }
            }
        }
    }

    /** What they range over along the first or second axis, with some room where they are all the same. */
    Range range(int axis) {
        double from = axis == 1 ? least.x1() : least.x2();
        double to = axis == 1 ? most.x1() : most.x2();
        double room = Math.max(Math.abs(from), 1) * 1e-6;
        return to - from > room ? new Range(from, to) : new Range(from - room, to + room);
    }

    /** A view of all of them and of what is around. */
    Box around() {
        var one = range(1);
        var other = range(2);
        double across = MARGIN * (one.to - one.from);
        double up = MARGIN * (other.to - other.from);
        return new Box(one.from - across, one.to + across, other.from - up, other.to + up);
    }

    /** Sums them up. Mutable for that long. */
    private static final class Sum implements Taker {
        private int count;
        private double sum1;
        private double sum2;
        private double least1 = Double.POSITIVE_INFINITY;
        private double least2 = Double.POSITIVE_INFINITY;
        private double most1 = Double.NEGATIVE_INFINITY;
        private double most2 = Double.NEGATIVE_INFINITY;

        @Override
        public void take(double x1, double x2) {
            count++;
            sum1 += x1;
            sum2 += x2;
            least1 = Math.min(least1, x1);
            least2 = Math.min(least2, x2);
            most1 = Math.max(most1, x1);
            most2 = Math.max(most2, x2);
        }
    }
}
