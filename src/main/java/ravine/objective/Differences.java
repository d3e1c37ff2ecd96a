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

    static Symmetric hessian(Derivatives.Kind kind, OptionalDouble h, Objective objective, Vec at) {
        Weights weights =
                switch (kind) {
                    case FORWARD -> FORWARD;
                    case FIVE_POINT -> FIVE_POINT;
                    default -> CENTRAL;
                };
        double root = Math.pow(Math.ulp(1.0), 1.0 / (weights.order + 2));
        double h1 = h.orElse(root * Math.max(1, Math.abs(at.x1())));
        double h2 = h.orElse(root * Math.max(1, Math.abs(at.x2())));
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
