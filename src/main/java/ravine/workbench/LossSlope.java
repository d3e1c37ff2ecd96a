package ravine.workbench;

import java.util.Optional;
import ravine.chart.Chart;
import ravine.chart.Curve;
import ravine.panel.CountBy;
import ravine.panel.Quantity;
import ravine.run.LocalCurvature;
import ravine.run.Run;
import ravine.spec.DisplayNumber;

/**
 * By what each step, or whatever else a chart counts, multiplies a quantity that falls to zero at a minimum: measured by the straight
 * line through the logarithms of what a chart shows of its curve, and as theory has it in the long run.
 *
 * @param theory on the parabola that touches f where the method stands last in the chart; NaN where that is not known
 */
record LossSlope(double measured, double theory) {

    private static final int DIGITS = 4;

    /** The slope of one curve of a chart; none where fewer than three of its points are seen. */
    static Optional<LossSlope> of(Run run, Curve curve, Chart chart, Quantity quantity) {
        double counted = 0;
        double logarithms = 0;
        int count = 0;
        int first = -1;
        int last = 0;
        for (int step = 0; step < curve.length(); step++) {
            if (isSeen(curve, step, chart)) {
                counted += curve.x(step);
                logarithms += Math.log(curve.y(step));
                count++;
                first = first < 0 ? step : first;
                last = step;
            }
        }
        if (count < 3 || quantity.order() == 0) {
            return Optional.empty();
        }
        double each = (curve.x(last) - curve.x(first)) / (last - first);
        if (!(each > 0)) {
            return Optional.empty();
        }
        double along = 0;
        double spread = 0;
        for (int step = 0; step < curve.length(); step++) {
            if (isSeen(curve, step, chart)) {
                double from = curve.x(step) - counted / count;
                along += from * (Math.log(curve.y(step)) - logarithms / count);
                spread += from * from;
            }
        }
        return Optional.of(new LossSlope(Math.exp(along / spread), Math.pow(theory(run, last, quantity), 1 / each)));
    }

    private static boolean isSeen(Curve curve, int step, Chart chart) {
        return curve.y(step) > 0 && chart.axes().shows(curve.x(step), curve.y(step));
    }

    private static double theory(Run run, int step, Quantity quantity) {
        var problem = run.problem();
        boolean plain = run.recipe().modifiers().isEmpty() && problem.noise() == 0 && !problem.isSampled();
        return plain
                ? Math.pow(
                        LocalCurvature.at(problem.objective(), run.at(step))
                                .contraction(run.recipe().optimizer()),
                        quantity.order())
                : Double.NaN;
    }

    /** The slope in words, of a method, over an axis that counts this. */
    String said(String method, CountBy against) {
        var factor = DisplayNumber.shortened(measured, DIGITS);
        var each = WindowWords.of("loss.each." + against);
        return Double.isNaN(theory)
                ? WindowWords.of("loss.slope", method, factor, each)
                : WindowWords.of("loss.slope.theory", method, factor, each, DisplayNumber.shortened(theory, DIGITS));
    }
}
