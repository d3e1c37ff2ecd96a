package ravine.average;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import ravine.draw.TextStyle;
import ravine.draw.TextSurface;
import ravine.draw.Theme;

class AveragePanelTest {

    /** Takes down how far down texts are. */
    private static final class Depths implements TextSurface {
        private final List<Double> depths = new ArrayList<>();

        @Override
        public void text(String text, double x, double y, TextStyle style) {
            depths.add(y);
        }
    }

    @Test
    void what_is_read_under_the_pointer_lies_over_no_bar_of_the_weights() {
        var averages = DoubleStream.of(0.5, 0.9, 0.98)
                .mapToObj(beta -> new ExponentialAverage(beta, AverageCorrection.NONE))
                .toList();
        var series = new Series(
                "g₁", DoubleStream.iterate(-1, value -> 0.9 * value).limit(20).toArray());
        var chart = new AverageChart(series, averages, false, "step", 20, 600, 180, Theme.LIGHT);
        var panel = new AveragePanel(chart, true, 0, OptionalInt.of(19), Theme.LIGHT);
        var readings = new Depths();
        panel.moving(20).stream()
                .filter(layer -> layer.name().equals("readings"))
                .forEach(layer -> layer.draw(readings));
        assertEquals(1 + 2 * (1 + averages.size()), readings.depths.size());
        double bars = panel.frame().bottom() - WeightBars.REACH * panel.frame().height();
        assertTrue(readings.depths.stream().allMatch(depth -> depth < bars), readings.depths + " above " + bars);
    }
}
