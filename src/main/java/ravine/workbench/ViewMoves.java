package ravine.workbench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import ravine.Box;
import ravine.Vec;

/** Moves of the view, within what can be drawn and typed; they round to less than what a pixel can tell apart. */
final class ViewMoves {

    /** Gestures move a view no farther than this from the origin in each coordinate, or than where it is. */
    private static final double FAR = 1e9;

    /** The least width of a view at the origin, and elsewhere as a part of the distance to it, so that numbers in it can be told apart. */
    private static final double LEAST = 1e-12;

    private static final double LEAST_PART = 1e-9;

    /** So many units of the last decimal go into the width of a view, or more. */
    private static final double UNITS = 4000;

    private ViewMoves() {}

    /** The least width of a view that ends there. */
    static double least(double end) {
        return Math.max(LEAST, LEAST_PART * Math.abs(end));
    }

    /** The view made {@code factor} times as large about a place, which stays where it is; the same view where that goes too far. */
    static Box zoomed(Box view, Vec about, double factor) {
        double x1Min = about.x1() + (view.x1Min() - about.x1()) * factor;
        double x1Max = about.x1() + (view.x1Max() - about.x1()) * factor;
        double x2Min = about.x2() + (view.x2Min() - about.x2()) * factor;
        double x2Max = about.x2() + (view.x2Max() - about.x2()) * factor;
        boolean smaller = factor < 1;
        boolean possible = smaller ? isWide(x1Min, x1Max) && isWide(x2Min, x2Max) : isNear(x1Min, x1Max, x2Min, x2Max);
        return possible ? rounded(x1Min, x1Max, x2Min, x2Max) : view;
    }

    /** The view moved by so much, as far as it may. */
    static Box shifted(Box view, Vec by) {
        double x1 = shift(view.x1Min(), view.x1Max(), by.x1());
        double x2 = shift(view.x2Min(), view.x2Max(), by.x2());
        var to = new double[] {view.x1Min() + x1, view.x1Max() + x1, view.x2Min() + x2, view.x2Max() + x2};
        return isWide(to[0], to[1]) && isWide(to[2], to[3]) ? rounded(to[0], to[1], to[2], to[3]) : view;
    }

    /** The view moved by parts of its width and height. */
    static Box panned(Box view, double across, double up) {
        return shifted(view, new Vec(across * view.width(), up * view.height()));
    }

    private static double shift(double from, double to, double by) {
        double far = Math.max(FAR, Math.max(Math.abs(from), Math.abs(to)));
        return Math.max(-far - from, Math.min(far - to, by));
    }

    private static boolean isWide(double from, double to) {
        return to - from >= 2 * least(Math.max(Math.abs(from), Math.abs(to)));
    }

    private static boolean isNear(double... ends) {
        for (double end : ends) {
            if (!(Math.abs(end) <= FAR)) {
                return false;
            }
        }
        return true;
    }

    /** The view with ends that can be read. */
    static Box rounded(Box view) {
        return rounded(view.x1Min(), view.x1Max(), view.x2Min(), view.x2Max());
    }

    /** The middle of the view, as numbers that can be read. */
    static Vec middle(Box view) {
        var centre = view.centre();
        return new Vec(rounded(centre.x1(), view.width()), rounded(centre.x2(), view.height()));
    }

    private static Box rounded(double x1Min, double x1Max, double x2Min, double x2Max) {
        double width = x1Max - x1Min;
        double height = x2Max - x2Min;
        return new Box(rounded(x1Min, width), rounded(x1Max, width), rounded(x2Min, height), rounded(x2Max, height));
    }

    private static double rounded(double end, double width) {
        int decimals = (int) Math.ceil(-Math.log10(Math.max(Double.MIN_VALUE, width / UNITS)));
        double rounded =
                new BigDecimal(end).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
        return Double.isFinite(rounded) ? rounded : end;
    }
}
