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

    /** A spread that is so small a share of what is near that it cannot be seen. */
    private static final double STILL = 1e-3;

    private Hovering() {}

    static Optional<Verdict> verdict(RunInView seen) {
        var run = seen.run();
        if (!run.isNoisy() || run.last() < FEWEST_STEPS) {
            return Optional.empty();
        }
        var spread = run.spread();
        int from = spread.from();
        var one = spread.one();
        var two = spread.two();
        double width = spread.deviation();
        if (!spread.steady() || width <= STILL * seen.near()) {
            return Optional.empty();
        }
        var mean = spread.mean();
        var evidence = Evidence.of(EvidencePhrase.STATIONARY)
                .with("mean", mean)
                .with("spread1", one.deviation())
                .with("spread2", two.deviation())
                .with("from", from)
                .with("drift", Math.hypot(one.drift(), two.drift()));
        var evidences = new ArrayList<Evidence>();
        evidences.add(evidence);
        halved(seen, from, mean, new Vec(one.deviation(), two.deviation())).ifPresent(evidences::add);
        return Optional.of(new Verdict(Verdict.Kind.HOVERING, spread.since(), evidences));
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
