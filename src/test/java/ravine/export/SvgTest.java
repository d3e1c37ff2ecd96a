package ravine.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import ravine.draw.Anchor;
import ravine.draw.Colour;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.TextStyle;
import ravine.figure.Drawn;

class SvgTest {

    private static final Colour BLACK = Colour.of("000000");

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> elements(Document document, String name) {
        var nodes = document.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bowl", "ravine", "undefined"})
    void figures_are_well_formed_with_groups_named_once(String name) throws Exception {
        var document = parse(svg(Figures.named(name)));
        var ids = elements(document, "g").stream()
                .map(group -> group.getAttribute("id"))
                .toList();
        assertEquals(new HashSet<>(ids).size(), ids.size());
        assertTrue(ids.contains("axes"), ids.toString());
    }

    @Test
    void texts_are_texts() throws Exception {
        var texts = elements(parse(svg(Figures.named("bowl"))), "text").stream()
                .map(Element::getTextContent)
                .toList();
        assertTrue(
                texts.containsAll(List.of("f = 0.1x₁² + 2x₂²", "two <paths> & a \"caption\"", "x₁", "−6", "Momentum")),
                texts.toString());
    }

    @Test
    void coordinates_are_written_with_at_most_two_decimals() throws Exception {
        for (var path : elements(parse(svg(Figures.named("bowl"))), "path")) {
            assertTrue(
                    path.getAttribute("d").matches("([Mlhz ]|-?\\d+(\\.\\d{1,2})?|-?\\.\\d{1,2})+"),
                    path.getAttribute("d"));
        }
    }

    /** What the program by_matplotlib.py beside the golden files wrote with matplotlib 3.6.3, on a grid of 100 × 100 points. */
    private static final int BY_MATPLOTLIB = 205_919;

    @Test
    void the_lectures_picture_is_under_a_third_of_the_size_by_matplotlib() throws Exception {
        int bytes = svg(LectureFigures.of(Export.USUAL)).getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes < BY_MATPLOTLIB / 3, bytes + " bytes");
    }

    @Test
    void the_same_figure_gives_the_same_text() throws Exception {
        assertEquals(svg(Figures.named("ravine")), svg(Figures.named("ravine")));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0.004, 0", "1.5, 1.5", "-0.25, -.25", "0.05, .05", "12.345, 12.35", "100, 100", "-3.999, -4"})
    void numbers_are_short(double value, String text) {
        assertEquals(text, SvgPath.number(value));
    }

    @Test
    void steps_are_relative_and_do_not_add_up_errors() {
        var out = new StringBuilder();
        SvgPath.append(out, Polylines.of(0.004, 0, 1.008, 0, 2.012, -1, 2.012, 5), false);
        assertEquals("M0 0l1.01 0 1-1 0 6", out.toString());
    }

    @Test
    void a_closed_line_is_closed_rather_than_repeated() {
        var out = new StringBuilder();
        SvgPath.append(out, Polylines.ring(0, 0, 4, 0, 4, 4), false);
        assertEquals("M0 0l4 0 0 4z", out.toString());
    }

    @Test
    void styles_and_names_are_carried() throws Exception {
        var surface = new SvgSurface(100, 50);
        surface.group("Café β₁ \"x\"", on -> {
            surface.stroke(Polylines.of(0, 0, 9, 9), new Stroke(BLACK.withOpacity(0.5), 2, List.of(3.0, 1.0), true));
            surface.text(
                    "a\u0001<b",
                    1,
                    2,
                    TextStyle.of(12, BLACK).bold().at(Anchor.END).rotated(-90));
        });
        surface.group("Café β₁ \"x\"", on -> surface.dots(Polylines.of(5, 5), 4, BLACK));
        var document = parse(surface.finish());
        assertEquals(
                List.of("café-β₁-x", "café-β₁-x-2"),
                elements(document, "g").stream()
                        .map(group -> group.getAttribute("id"))
                        .toList());
        var line = elements(document, "path").get(0);
        assertEquals("3 1", line.getAttribute("stroke-dasharray"));
        assertEquals(".5", line.getAttribute("stroke-opacity"));
        var text = elements(document, "text").get(0);
        assertEquals("a\uFFFD<b", text.getTextContent());
        assertEquals("rotate(-90 1 2)", text.getAttribute("transform"));
        assertEquals("end", text.getAttribute("text-anchor"));
    }

    private static String svg(Drawn drawn) {
        return Svg.text(drawn.figure(), drawn.step());
    }
}
