package ravine.rest;

import java.util.List;
import java.util.Optional;
import ravine.Symmetric;
import ravine.Vec;
import ravine.optimizer.Diffusion;
import ravine.run.NoiseBall;

/** The normal spread about a minimum where f is a parabola, by its curvature and the noise of gradients there. */
final class NormalLaw {

    private static final int MOST_TURNS = 1000;

    /** A change that is none beside the whole. */
    private static final double SETTLED = 1e-9;

    private final Vec minimum;
    private final Symmetric hessian;
    private final Vec along;

    private NormalLaw(Vec minimum, Symmetric hessian) {
        this.minimum = minimum;
        this.hessian = hessian;
        along = hessian.largestDirection();
    }

    /** The law about a minimum; empty where f does not curve upwards there or the rate is too large to rest. */
    static Optional<RestLaw> of(Vec minimum, Symmetric hessian, Diffusion method, GradientNoise noise) {
        boolean rests = hessian.smallestEigenvalue() > 0 && method.rate() * hessian.largestEigenvalue() < 2;
        if (!rests || !noise.isAny()) {
            return Optional.empty();
        }
        var law = new NormalLaw(minimum, hessian);
        double rate = method.rate();
        var target = law.spread(law.flow(noise.there(), rate));
        return law.steps(noise, rate)
                .map(covariance -> new RestLaw(target, law.spread(covariance), "HΣ + ΣH = ηC", List.of()));
    }

    /** The Σ with HΣ + ΣH = ηC. */
    private Symmetric flow(Symmetric noise, double rate) {
        var turned = turned(noise);
        double large = hessian.largestEigenvalue();
        double small = hessian.smallestEigenvalue();
        return back(new Symmetric(
                rate * turned.a11() / (2 * large),
                rate * turned.a12() / (large + small),
                rate * turned.a22() / (2 * small)));
    }

    /** The Σ with Σ = (1 − ηH)Σ(1 − ηH) + η²C, to which noise adds that grows with the distance from the minimum; empty where that has no end. */
    private Optional<Symmetric> steps(GradientNoise noise, double rate) {
        var first = steps(noise.there(), rate, noise.blocks());
        var covariance = first;
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            var next = first.plus(steps(noise.farther(covariance), rate, 1));
            double change = size(next.plus(covariance.times(-1)));
            covariance = next;
            if (!(change > SETTLED * size(covariance))) {
                return Optional.of(covariance).filter(found -> Double.isFinite(size(found)));
            }
        }
        return Optional.empty();
    }

    private static double size(Symmetric matrix) {
        return Math.abs(matrix.a11()) + Math.abs(matrix.a12()) + Math.abs(matrix.a22());
    }

    /** That of some noise alone; of shuffled epochs, whose noises are not independent, along each direction as they are. */
    private Symmetric steps(Symmetric noise, double rate, int blocks) {
        var turned = turned(noise);
        double large = rate * hessian.largestEigenvalue();
        double small = rate * hessian.smallestEigenvalue();
        var ball = new NoiseBall(blocks);
        var independent = new NoiseBall(1);
        double calmedLarge = ball.variance(large) / independent.variance(large);
        double calmedSmall = ball.variance(small) / independent.variance(small);
        return back(new Symmetric(
                        turned.a11() * calmedLarge / (large * (2 - large)),
                        turned.a12() * Math.sqrt(calmedLarge * calmedSmall) / (1 - (1 - large) * (1 - small)),
                        turned.a22() * calmedSmall / (small * (2 - small)))
                .times(rate * rate));
    }

    /** A matrix along the directions in which f curves most and least. */
    private Symmetric turned(Symmetric matrix) {
        var across = new Vec(-along.x2(), along.x1());
        return new Symmetric(
                along.dot(matrix.times(along)), along.dot(matrix.times(across)), across.dot(matrix.times(across)));
    }

    private Symmetric back(Symmetric turned) {
        var across = new Vec(-along.x2(), along.x1());
        return Symmetric.outer(along, along)
                .times(turned.a11())
                .plus(Symmetric.outer(along, across).times(2 * turned.a12()))
                .plus(Symmetric.outer(across, across).times(turned.a22()));
    }

    private Spread spread(Symmetric covariance) {
        double excess = (hessian.a11() * covariance.a11()
                        + 2 * hessian.a12() * covariance.a12()
                        + hessian.a22() * covariance.a22())
                / 2;
        return new Spread(
                x -> normal(x - minimum.x1(), covariance.a11()),
                x -> normal(x - minimum.x2(), covariance.a22()),
                excess);
    }

    private static double normal(double away, double variance) {
        return Math.exp(-away * away / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
    }
}
