package ravine.rest;

import java.util.List;
import ravine.Symmetric;

/**
 * The noise of one gradient about a minimum.
 *
 * @param there its covariance at the minimum, with a method's own heat as part of it
 * @param curvatures how much the Hessian over each single row differs from that over all: by these, noise grows with the distance
 * @param share of the noise of one row that is left in a step's
 * @param blocks of an epoch, of which the noises at the minimum come to nothing together; 1 where all are independent
 */
record GradientNoise(Symmetric there, List<Symmetric> curvatures, double share, int blocks) {

    GradientNoise {
        curvatures = List.copyOf(curvatures);
    }

    /** Noise that is independent and the same everywhere. */
    static GradientNoise even(double variance) {
        return new GradientNoise(Symmetric.IDENTITY.times(variance), List.of(), 0, 1);
    }

    boolean isAny() {
        return there.a11() + there.a22() > 0;
    }

    /** What adds to it where places have this covariance about the minimum. */
    Symmetric farther(Symmetric covariance) {
        var sum = new Symmetric(0, 0, 0);
        for (var curvature : curvatures) {
            sum = sum.plus(within(curvature, covariance));
        }
        return curvatures.isEmpty() ? sum : sum.times(share / curvatures.size());
    }

    /** DΣD. */
    private static Symmetric within(Symmetric outer, Symmetric inner) {
        double b11 = inner.a11() * outer.a11() + inner.a12() * outer.a12();
        double b12 = inner.a11() * outer.a12() + inner.a12() * outer.a22();
        double b21 = inner.a12() * outer.a11() + inner.a22() * outer.a12();
        double b22 = inner.a12() * outer.a12() + inner.a22() * outer.a22();
        return new Symmetric(
                outer.a11() * b11 + outer.a12() * b21,
                outer.a11() * b12 + outer.a12() * b22,
                outer.a12() * b12 + outer.a22() * b22);
    }
}
