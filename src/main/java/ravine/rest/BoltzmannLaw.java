package ravine.rest;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import ravine.Box;
import ravine.Vec;
import ravine.objective.Objective;

/** The spread exp(−f/T) over a box, on a grid of it, and what steps that are not short make of it. */
final class BoltzmannLaw {

    private static final int SIDE = 240;

    /** So many looks at rows of data are taken at most; of more, the grid is coarser. */
    private static final double MOST_ROWS = 2e7;

    private static final int COARSE = 64;

    private final Box box;
    private final int side;
    private final double[] values;
    private final double[] target;
    private final double[] corrected;
    private final double lowest;

    /**
     * The law over a box; empty where it has no weight that the grid sees, as about members that went far off.
     *
     * @param lowest the lowest f
     * @param temperature the heat of the target
     * @param shaken that with which steps are shaken, by noise in gradients too
     */
    static Optional<BoltzmannLaw> of(
            Objective objective, Box box, double lowest, double rate, double temperature, double shaken) {
        var law = new BoltzmannLaw(objective, box, lowest, rate, temperature, shaken);
        return scale(law.target) && scale(law.corrected) ? Optional.of(law) : Optional.empty();
    }

    private BoltzmannLaw(Objective objective, Box box, double lowest, double rate, double temperature, double shaken) {
        this.box = box;
        this.lowest = lowest;
        side = (double) objective.rows() * SIDE * SIDE > MOST_ROWS ? COARSE : SIDE;
        values = new double[side * side];
        target = new double[side * side];
        corrected = new double[side * side];
        var row = new double[side];
        for (int j = 0; j < side; j++) {
            objective.row(x1(0), box.width() / side, x2(j), row);
            System.arraycopy(row, 0, values, j * side, side);
        }
        for (int cell = 0; cell < values.length; cell++) {
            double height = values[cell] - lowest;
            target[cell] = weight(height / temperature);
            var at = at(cell);
            double slope = objective.gradient(at).norm();
            var hessian = objective.hessian(at);
            double more = rate * (slope * slope / (4 * shaken) - (hessian.a11() + hessian.a22()) / 2);
            double weight = weight(height / shaken);
            corrected[cell] = weight > 0 ? weight * Math.max(0, 1 + more) : 0;
        }
    }

    private static double weight(double height) {
        return Double.isNaN(height) ? 0 : Math.exp(-height);
    }

    /** Makes the sum of weights 1, if they have one. */
    private static boolean scale(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        Arrays.setAll(weights, cell -> weights[cell] / sum);
        return sum > 0 && Double.isFinite(sum);
    }

    Spread target() {
        return spread(target);
    }

    /** That of steps as long as they are, to the first order in their rate: 1 + η(‖g‖²/4T − Δf/2) times as much. */
    Spread corrected() {
        return spread(corrected);
    }

    private Spread spread(double[] weights) {
        var x1 = new double[side];
        var x2 = new double[side];
        double mean = 0;
        for (int cell = 0; cell < weights.length; cell++) {
            x1[cell % side] += weights[cell];
            x2[cell / side] += weights[cell];
            mean += weights[cell] > 0 ? weights[cell] * values[cell] : 0;
        }
        return new Spread(
                density(x1, box.x1Min(), box.width() / side),
                density(x2, box.x2Min(), box.height() / side),
                mean - lowest);
    }

    /** The density between the middles of cells. */
    private static DoubleUnaryOperator density(double[] weights, double from, double width) {
        return x -> {
            double place = (x - from) / width - 0.5;
            int left = (int) Math.floor(place);
            if (left < 0 || left >= weights.length - 1) {
                return 0;
            }
            double share = place - left;
            return ((1 - share) * weights[left] + share * weights[left + 1]) / width;
        };
    }

    private double x1(int column) {
        return box.x1Min() + (column + 0.5) * box.width() / side;
    }

    private double x2(int row) {
        return box.x2Min() + (row + 0.5) * box.height() / side;
    }

    private Vec at(int cell) {
        return new Vec(x1(cell % side), x2(cell / side));
    }

    /** The valleys on the grid. */
    Wells wells(Objective objective) {
        return Wells.of(objective, box, side, values);
    }

    /** The share of the target in each cell. */
    double[] targetShares() {
        return target;
    }

    /** The share of the corrected spread in each cell. */
    double[] correctedShares() {
        return corrected;
    }
}
