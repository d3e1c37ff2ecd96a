package ravine.run;

import java.util.ArrayList;
import java.util.Optional;
import ravine.Vec;
import ravine.data.Sampling;

/**
 * Whether noise keeps a run moving about a place: in its second half, cut into four parts, the means are as the whole mean, the
 * spreads as the whole spread, and x passes its mean again and again.
 */
final class Hovering {

    private static final int FEWEST_STEPS = 40;
    private static final int PARTS = 4;

    /** How often a coordinate passes its mean at least, so that there is more than one swing in each part. */
    private static final int FEWEST_CROSSINGS = 6;

    /** The most that the mean of a part is away from the whole mean, in spreads. */
    private static final double DRIFT = 1;

    /** How many times the spread of one part is that of another at most. */
    private static final double UNEVEN = 3.5;

    /** A spread that is small beside the other coordinate's, or too small to be seen. */
    private static final double STILL = 1e-3;

    private record Spread(double mean, double deviation, double drift, boolean steady) {

        static Spread of(double[] x, int from, int to) {
            var means = new double[PARTS];
            double mean = 0;
            for (int i = 0; i < PARTS; i++) {
                int start = start(i, from, to);
                int end = start(i + 1, from, to);
                means[i] = mean(x, start, end);
                mean += means[i] * (end - start) / (to - from);
            }
            double variance = 0;
            double drift = 0;
            double least = Double.POSITIVE_INFINITY;
            double greatest = 0;
            int crossings = 0;
            for (int i = 0; i < PARTS; i++) {
                int start = start(i, from, to);
                int end = start(i + 1, from, to);
                double away = Math.abs(means[i] - mean);
                double part = variance(x, means[i], start, end);
                variance += (part + away * away) * (end - start) / (to - from);
                drift = Math.max(drift, away);
                least = Math.min(least, part);
                greatest = Math.max(greatest, part);
                crossings += crossings(x, mean, Math.max(start, from + 1), end);
            }
            double deviation = Math.sqrt(variance);
            boolean steady = drift <= DRIFT * deviation
                    && Math.sqrt(greatest) <= UNEVEN * Math.sqrt(least)
                    && crossings >= FEWEST_CROSSINGS;
            return new Spread(mean, deviation, drift, steady);
        }

        private static int start(int part, int from, int to) {
            return from + part * (to - from) / PARTS;
        }

        private static double mean(double[] x, int from, int to) {
            double sum = 0;
            for (int i = from; i < to; i++) {
                sum += x[i];
            }
            return sum / (to - from);
        }

        private static double variance(double[] x, double mean, int from, int to) {
            double sum = 0;
            for (int i = from; i < to; i++) {
                double away = x[i] - mean;
                sum += away * away;
            }
            return sum / (to - from);
        }

        private static int crossings(double[] x, double mean, int from, int to) {
            int crossings = 0;
            for (int i = from; i < to; i++) {
                crossings += x[i] > mean != x[i - 1] > mean ? 1 : 0;
            }
            return crossings;
        }
    }

    private Hovering() {}

    static Optional<Verdict> verdict(RunInView seen) {
        var run = seen.run();
        if (!run.isNoisy() || run.last() < FEWEST_STEPS) {
            return Optional.empty();
        }
        int from = run.last() / 2;
        var one = Spread.of(run.x1(), from, run.last() + 1);
        var two = Spread.of(run.x2(), from, run.last() + 1);
        double spread = Math.hypot(one.deviation, two.deviation);
        boolean steady = (one.steady || one.deviation <= STILL * two.deviation)
                && (two.steady || two.deviation <= STILL * one.deviation);
        if (!steady || spread <= STILL * seen.near()) {
            return Optional.empty();
        }
        var mean = new Vec(one.mean, two.mean);
        int since = from;
        while (since > 0 && run.at(since - 1).minus(mean).norm() <= 3 * spread) {
            since--;
        }
        var evidence = Evidence.of(EvidencePhrase.STATIONARY)
                .with("mean", mean)
                .with("spread1", one.deviation)
                .with("spread2", two.deviation)
                .with("from", from)
                .with("drift", Math.hypot(one.drift, two.drift));
        var evidences = new ArrayList<Evidence>();
        evidences.add(evidence);
        halved(seen, from, mean, new Vec(one.deviation, two.deviation)).ifPresent(evidences::add);
        return Optional.of(new Verdict(Verdict.Kind.HOVERING, since, evidences));
    }

    /** The rate that would halve the spread, where there is one that stays: as theory has it for a parabola, or about a quarter of it for a method whose steps are not in proportion to gradients. */
    private static Optional<Evidence> halved(RunInView seen, int from, Vec mean, Vec spread) {
        var run = seen.run();
        double rate = seen.end().rate();
        if (!(rate > 0) || run.step(from).rate() != rate) {
            return Optional.empty();
        }
        var direction = spread.over(spread.norm());
        double curvature = direction.dot(seen.objective().hessian(mean).times(direction));
        double gain = run.recipe().optimizer().reach() * curvature;
        double half = gain * rate > 0 && gain * rate < 2 ? ball(run).halving(gain * rate) / gain : rate / 4;
        return Optional.of(Evidence.of(EvidencePhrase.HALVED).with("rate", half).with("now", rate));
    }

    /** The noise of the run: that of batches of an epoch where it is the only one. */
    private static NoiseBall ball(Run run) {
        var problem = run.problem();
        boolean inEpochs =
                problem.isSampled() && problem.sampling().kind() != Sampling.Kind.REPLACEMENT && problem.noise() == 0;
        int batch = problem.sampling().batch();
        return new NoiseBall(inEpochs ? (problem.objective().rows() + batch - 1) / batch : 1);
    }
}
