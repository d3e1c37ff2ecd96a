package ravine.objective;

import java.util.List;
import java.util.OptionalDouble;
import ravine.Symmetric;
import ravine.Vec;

/** Second derivatives as weighted sums of values on a grid about a place. */
final class Differences {

    /** Weights of a slope and of a curvature at the offsets first, first + 1, … in units of h, and the order of the error in h. */
    private record Weights(int first, List<Double> slope, List<Double> curvature, int order) {}

    private static final Weights FORWARD = new Weights(0, List.of(-1.5, 2.0, -0.5), List.of(1.0, -2.0, 1.0), 1);
    private static final Weights CENTRAL = new Weights(-1, List.of(-0.5, 0.0, 0.5), List.of(1.0, -2.0, 1.0), 2);
    private static final Weights FIVE_POINT = new Weights(
            -2,
            List.of(1 / 12.0, -8 / 12.0, 0.0, 8 / 12.0, -1 / 12.0),
            List.of(-1 / 12.0, 16 / 12.0, -30 / 12.0, 16 / 12.0, -1 / 12.0),
            4);

    private Differences() {}

    /** The share of the largest second derivative from which on an error calls for another h. */
    private static final double LOST = 1e-2;

    private static final int MOST_TRIES = 4;

    static Symmetric hessian(Derivatives.Kind kind, OptionalDouble h, Objective objective, Vec at) {
        Weights weights =
                switch (kind) {
                    case FORWARD -> FORWARD;
                    case FIVE_POINT -> FIVE_POINT;
                    default -> CENTRAL;
                };
        if (h.isPresent()) {
            return hessian(weights, objective, at, new Vec(h.getAsDouble(), h.getAsDouble()));
        }
        double root = Math.pow(Math.ulp(1.0), 1.0 / (weights.order + 2));
        Vec distances = at.abs().max(new Vec(1, 1)).times(root);
        return finer(weights, objective, at, distances, hessian(weights, objective, at, distances));
    }

    /** The differences with a smaller h along each axis along which the objective varies so fast that the usual one loses what can be resolved. */
    private static Symmetric finer(Weights weights, Objective objective, Vec at, Vec distances, Symmetric usual) {
        Symmetric exact = objective.hessian(at);
        double lost = LOST * size(exact);
        double rounding = Math.ulp(Math.abs(objective.value(at.x1(), at.x2())));
        Symmetric best = usual;
        Vec tried = distances;
        for (int i = 0; i < MOST_TRIES; i++) {
            Symmetric error = best.plus(exact.times(-1));
            Vec shorter = new Vec(
                    shorter(weights, tried.x1(), Math.abs(error.a11()), lost, rounding, at.x1()),
                    shorter(weights, tried.x2(), Math.abs(error.a22()), lost, rounding, at.x2()));
            if (shorter.equals(tried)) {
                return best;
            }
            tried = shorter;
            Symmetric finer = hessian(weights, objective, at, tried);
            if (!(size(finer.plus(exact.times(-1))) < size(error) / 4)) {
                return best;
            }
            best = finer;
        }
        return best;
    }

    /** The h at x that balances the error of a second derivative with rounding, or the one tried if its error is slight or due to rounding. */
    private static double shorter(Weights weights, double h, double error, double lost, double rounding, double x) {
        if (!(error > lost && error > 16 * rounding / (h * h))) {
            return h;
        }
        double balanced = Math.pow(8 * rounding * Math.pow(h, weights.order) / error, 1.0 / (weights.order + 2));
        return Math.max(Math.min(h / 4, balanced), 64 * Math.ulp(x));
    }

    private static double size(Symmetric matrix) {
        return Math.max(Math.abs(matrix.a11()), Math.max(Math.abs(matrix.a12()), Math.abs(matrix.a22())));
    }

    private static Symmetric hessian(Weights weights, Objective objective, Vec at, Vec distances) {
        double h1 = distances.x1();
        double h2 = distances.x2();
        double a11 = 0;
        double a12 = 0;
        double a22 = 0;
        for (int i = 0; i < weights.slope.size(); i++) {
            double x1 = at.x1() + (weights.first + i) * h1;
            double x2 = at.x2() + (weights.first + i) * h2;
            a11 += weights.curvature.get(i) * objective.value(x1, at.x2());
            a22 += weights.curvature.get(i) * objective.value(at.x1(), x2);
            for (int j = 0; j < weights.slope.size(); j++) {
                double weight = weights.slope.get(i) * weights.slope.get(j);
                a12 += weight == 0 ? 0 : weight * objective.value(x1, at.x2() + (weights.first + j) * h2);
            }
        }
        return new Symmetric(a11 / (h1 * h1), a12 / (h1 * h2), a22 / (h2 * h2));
    }
}
