package ravine.workbench;

import java.util.ArrayList;
import ravine.chart.Chart;
import ravine.panel.EpochMarks;
import ravine.panel.LossCurves;
import ravine.panel.Quantity;
import ravine.spec.DisplayNumber;

/** What a chart of the loss does not show by itself: what f* is, and what is left out. */
final class LossRemark {

    private static final int DIGITS = 6;

    private LossRemark() {}

    static String of(LossCurves curves, EpochMarks epochs, Chart chart, Quantity quantity) {
        var parts = new ArrayList<String>();
        if (quantity == Quantity.ABOVE) {
            var floor = curves.floor();
            parts.add(WindowWords.of("loss.floor." + floor.source(), DisplayNumber.shortened(floor.value(), DIGITS)));
        }
        if (epochs.every() > 0) {
            parts.add(
                    epochs.every() == 1
                            ? WindowWords.of("loss.epoch")
                            : WindowWords.of("loss.epochs", "" + epochs.every()));
        }
        var without = String.join(", ", curves.without());
        if (!without.isEmpty()) {
            parts.add(WindowWords.of("loss.without", quantity.symbol(), without));
        }
        var left = chart.leftOut();
        if (left.notPositive() > 0) {
            parts.add(WindowWords.of("loss.notPositive", "" + left.notPositive()));
        }
        if (left.notFinite() > 0) {
            parts.add(WindowWords.of("loss.notFinite", "" + left.notFinite()));
        }
        if (!chart.leaving().isEmpty()) {
            parts.add(WindowWords.of("loss.leaving", String.join(", ", chart.leaving())));
        }
        return String.join(" · ", parts);
    }
}
