package ravine.workbench;

import java.util.ArrayList;
import ravine.chart.Chart;
import ravine.picture.LossCurves;
import ravine.picture.Quantity;
import ravine.spec.Numerals;

/** What a chart of the loss does not show by itself: what f* is, and what is left out. */
final class LossRemark {

    private static final int DIGITS = 6;

    private LossRemark() {}

    static String of(LossCurves curves, Chart chart, Quantity quantity) {
        var parts = new ArrayList<String>();
        if (quantity == Quantity.ABOVE) {
            var floor = curves.floor();
            parts.add(Words.of("loss.floor." + floor.source(), Numerals.shortened(floor.value(), DIGITS)));
        }
        var without = String.join(", ", curves.without());
        if (!without.isEmpty()) {
            parts.add(Words.of("loss.without", quantity.symbol(), without));
        }
        var left = chart.leftOut();
        if (left.notPositive() > 0) {
            parts.add(Words.of("loss.notPositive", "" + left.notPositive()));
        }
        if (left.notFinite() > 0) {
            parts.add(Words.of("loss.notFinite", "" + left.notFinite()));
        }
        if (!chart.leaving().isEmpty()) {
            parts.add(Words.of("loss.leaving", String.join(", ", chart.leaving())));
        }
        return String.join(" · ", parts);
    }
}
