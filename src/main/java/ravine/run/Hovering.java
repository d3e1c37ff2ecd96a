package ravine.run;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
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

        static Spread of(IntToDoubleFunction x, int from, int to) {
            double mean = mean(x, from, to);
            double deviation = deviation(x, from, to);
            double drift = 0;
            double least = Double.POSITIVE_INFINITY;
            double greatest = 0;
            for (int i = 0; i < PARTS; i++) {
                int start = from + i * (to - from) / PARTS;
                int end = from + (i + 1) * (to - from) / PARTS;
                drift = Math.max(drift, Math.abs(mean(x, start, end) - mean));
                double part = deviation(x, start, end);
                least = Math.min(least, part);
                greatest = Math.max(greatest, part);
            }
            boolean steady = drift <= DRIFT * deviation
                    && greatest <= UNEVEN * least
                    && crossings(x, mean, from, to) >= FEWEST_CROSSINGS;
            return new Spread(mean, deviation, drift, steady);
        }

        private static double mean(IntToDoubleFunction x, int from, int to) {
            double sum = 0;
            for (int i = from; i < to; i++) {
                sum += x.applyAsDouble(i);
            }
            return sum / (to - from);
        }

        private static double deviation(IntToDoubleFunction x, int from, int to) {
            double mean = mean(x, from, to);
            double sum = 0;
            for (int i = from; i < to; i++) {
                double away = x.applyAsDouble(i) - mean;
                sum += away * away;
            }
            return Math.sqrt(sum / (to - from));
        }

        private static int crossings(IntToDoubleFunction x, double mean, int from, int to) {
            int crossings = 0;
            for (int i = from + 1; i < to; i++) {
                crossings += x.applyAsDouble(i) > mean != x.applyAsDouble(i - 1) > mean ? 1 : 0;
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
        var one = Spread.of(i -> run.at(i).x1(), from, run.last() + 1);
        var two = Spread.of(i -> run.at(i).x2(), from, run.last() + 1);
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
