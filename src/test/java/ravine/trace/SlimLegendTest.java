package ravine.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Box;
import ravine.Mistake;
import ravine.contour.ContourPanel;
import ravine.contour.Landscape;
import ravine.contour.PlotStyle;
import ravine.draw.Theme;
import ravine.figure.LegendSpot;
import ravine.formula.Formula;
import ravine.trace.TracePanelTest.Texts;

class SlimLegendTest {

    @ParameterizedTest
    @CsvSource({"3, 3", "4, 1"})
    void a_legend_in_little_room_is_slim_where_it_names_all_methods_so(int count, int named) throws Mistake {
        var landscape = Landscape.of(Formula.read("x1^2+x2^2")::row, new Box(-6, 6, -3, 3), false);
        var contours = ContourPanel.of(landscape, 380, 205, PlotStyle.of(Theme.LIGHT));
        var traces = Stream.of("Gradient descent", "Momentum", "Adam", "AdaGrad")
                .limit(count)
                .map(name -> TracePanelTest.trace(name, "η 0.1"))
                .toList();
        var legend = LegendLayout.legend(contours, traces, List.of(), List.of(), LegendSpot.FREE)
                .orElseThrow();
        assertEquals(named, legend.traces().size(), contours.axes().frame() + " " + legend.box());
        var frame = contours.axes().frame();
        var box = legend.box();
        assertTrue(box.width() * box.height() < 0.36 * frame.width() * frame.height(), box + " " + frame);
    }

    @ParameterizedTest(name = "{0} wide: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "298; Gradient/descent, η 0.1 Gradient/descent, η 0.2 Adam,",
                "266; Gradient/descent, η 0.1 Gradient/descent, η 0.2 Adam,",
                "331; Gradient descent, η 0.1 Gradient descent, η 0.2 Adam,",
                "600; Gradient descent, η 0.1 Gradient descent, η 0.2 Adam, η 0.1",
                "150;"
            })
    void a_legend_in_a_narrow_picture_breaks_names_rather_than_cut_them(double width, String said) throws Mistake {
        var landscape = Landscape.of(Formula.read("x1^2+x2^2")::row, new Box(-6, 6, -3, 3), true);
        var contours = ContourPanel.of(landscape, width, 420, PlotStyle.of(Theme.LIGHT));
        var traces = List.of(
                TracePanelTest.trace("Gradient descent", "η 0.1"),
                TracePanelTest.trace("Gradient descent", "η 0.2"),
                TracePanelTest.trace("Adam", "η 0.1"));
        var legend = LegendLayout.legend(contours, traces, List.of(), List.of(), LegendSpot.FREE);
        assertEquals(
                said == null ? "" : said,
                legend.map(Legend::rows)
                        .map(rows -> IntStream.range(0, 3)
                                .mapToObj(i -> (rows.names().get(i) + ", "
                                                + rows.words().get(i))
                                        .strip())
                                .collect(Collectors.joining(" "))
                                .replace('\n', '/'))
                        .orElse(""));
        for (var shown : legend.stream().toList()) {
            var texts = new Texts();
            shown.draw(texts);
            for (int i = 0; i < texts.texts.size(); i++) {
                var place = texts.places.get(i);
                double end = place.x1() + texts.styles.get(i).width(texts.texts.get(i));
                assertTrue(shown.box().contains(place.x1(), place.x2()), texts.texts.get(i) + " at " + place);
                assertTrue(shown.box().contains(end, place.x2()), texts.texts.get(i) + " ends at " + end);
            }
        }
    }
}
