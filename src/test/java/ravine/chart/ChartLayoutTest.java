package ravine.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.axis.Axis;
import ravine.axis.Scale;
import ravine.axis.Tick;
import ravine.draw.Theme;

class ChartLayoutTest {

    @ParameterizedTest(name = "{0} to {1} in {3} pixels")
    @CsvSource(delimiter = '|', textBlock = """
        -45 | 12  | LOGARITHMIC | 110 | 10⁻⁴⁰ 10⁻²⁰ 1
        -4.7 | 1.4 | LOGARITHMIC | 112 | 10⁻⁴ 10⁻² 1
        -4.7 | 1.4 | LOGARITHMIC | 100 | 1
        0.3 | 4.9 | LINEAR      | 110 | 2 4
        0   | 10  | LINEAR      | 110 | 0 5 10
        """)
    void low_chart_has_more_than_one_number_up_its_side(
            double from, double to, Scale scale, double height, String labels) {
        var layout = ChartLayout.of(
                Axis.linear(0, 20),
                AxisNumbers.WHOLE,
                new Axis(from, to, scale, "f"),
                600,
                height,
                List.of(),
                Theme.LIGHT);
        assertEquals(
                List.of(labels.split(" ")),
                layout.up().stream().map(Tick::label).toList());
    }
}
