package ravine.page;

import java.util.Map;
import ravine.export.LossesBelow;
import ravine.json.JsonText;

/** The axes of the chart of f by step. */
final class PageChart {

    private static final double WIDTH = 800;
    private static final double HEIGHT = 200;

    private PageChart() {}

    static Map<String, Object> of(LossesBelow losses) {
        var axes = losses.chart(WIDTH, HEIGHT).axes();
        return JsonText.object("across", PageAxis.of(axes.across()), "upright", PageAxis.of(axes.upright()));
    }
}
