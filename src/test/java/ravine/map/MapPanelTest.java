package ravine.map;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ravine.Mistake;
import ravine.Vec;
import ravine.draw.Colour;
import ravine.draw.Frame;
import ravine.draw.Theme;
import ravine.export.Svg;
import ravine.figure.Figure;
import ravine.formula.Formula;
import ravine.session.FirstSession;
import ravine.session.MapMeasure;
import ravine.session.Session;
import ravine.sweep.MapPlans;
import ravine.sweep.Over;
import ravine.sweep.RunMap;

final class MapPanelTest {

    private static RunMap map(Session session, String... overs) throws Mistake {
        var read = new ArrayList<Over>();
        for (var over : overs) {
            read.add(Over.read(over));
        }
        return RunMap.of(MapPlans.of(session, read, OptionalInt.empty()), OptionalDouble.empty(), share -> {});
    }

    private static RunMap momentum() {
        var session = FirstSession.lecture().withProblem(problem -> problem.withSteps(150));
        return assertDoesNotThrow(() -> map(session, "eta=0.01..10:24", "beta=0..0.9:19"));
    }

    @ParameterizedTest
    @EnumSource(MapMeasure.class)
    void every_measure_has_its_colours_and_the_legend_says_the_steps(MapMeasure measure) {
        var figure =
                MapPanel.figure(momentum(), MapStyle.of(measure, Theme.LIGHT).titled("A title"), 900, 600);
        var svg = Svg.text(figure, 0);
        assertTrue(svg.contains("A title") || svg.contains("title"), "title");
        assertEquals(1, figure.panels().size());
        var colouring = MapColours.of(momentum(), measure, MapMeaning.NEW.of(momentum()));
        int all = 0;
        for (int count : colouring.counts()) {
            all += count;
        }
        assertEquals(24 * 19, all);
    }

    @Test
    void shares_in_the_legend_are_percent_of_all_cells() {
        var colouring = MapColours.of(momentum(), MapMeasure.VERDICT, MapMeaning.NEW);
        var rows = MapLegend.rows(colouring);
        assertEquals(24 * 19, rows.stream().mapToInt(MapLegend.Row::count).sum());
        for (var row : rows) {
            assertEquals(
                    100.0 * row.count() / (24 * 19),
                    Double.parseDouble(row.share().replace(" %", "")),
                    0.0501,
                    row::name);
        }
    }

    /** Ten rows of which none stands below the legend's room. */
    @Test
    void rows_for_which_there_is_no_room_below_each_other_stand_in_columns_and_the_last_place_counts_the_others() {
        assertEquals(
                10, words(320, 130).stream().filter(word -> word.endsWith(" %")).count());
        var few = words(160, 130);
        assertTrue(few.get(few.size() - 1).matches("[3-9] more  [\\d.]+ %"), few::toString);
        double listed = few.stream()
                .filter(word -> word.endsWith(" %"))
                .mapToDouble(word -> Double.parseDouble(word.replaceAll(".*  | %", "")))
                .sum();
        assertEquals(100, listed, 0.3, few::toString);
    }

    /** As a half of the least window, as a picture that is low, and as a large one. */
    @ParameterizedTest
    @EnumSource(MapMeasure.class)
    void all_words_are_within_the_figure_whatever_its_shape(MapMeasure measure) {
        var map = momentum();
        for (var size : List.of(new Vec(310, 300), new Vec(640, 230), new Vec(320, 480), new Vec(1000, 800))) {
            var figure = MapPanel.figure(map, MapStyle.of(measure, Theme.LIGHT), size.x1(), size.x2());
            var matcher = TEXT.matcher(Svg.text(figure, 0));
            while (matcher.find()) {
                double x = Double.parseDouble(matcher.group(1));
                double y = Double.parseDouble(matcher.group(2));
                var word = "“%s” of %s in %s".formatted(matcher.group(3), measure, size);
                assertTrue(x > 0 && x < size.x1() && y > 0 && y < size.x2(), word);
            }
        }
    }

    private static final Pattern TEXT = Pattern.compile("<text[^>]* x=\"([\\d.]+)\" y=\"([\\d.]+)\"[^>]*>([^<]*)<");

    /** What a legend of ten classes says in so much room. */
    private static List<String> words(double width, double height) {
        var classes = new ArrayList<MapClass>();
        var cells = new int[55];
        int cell = 0;
        for (int index = 0; index < 10; index++) {
            classes.add(new MapClass("class " + index, Colour.of("ff0000")));
            for (int i = 0; i <= index; i++) {
                cells[cell++] = index;
            }
        }
        var colouring = new MapColouring(classes, cells, Optional.empty());
        var rows = MapLegend.rows(colouring);
        var room = new Frame(7, 5, width, height);
        var legend = new MapLegend(room, List.of("Momentum", "after 9 steps"), colouring, rows, Theme.LIGHT);
        var svg = Svg.text(new Figure(500, 500, Theme.LIGHT.background(), List.of(), List.of(legend)), 0);
        var words = new ArrayList<String>();
        var matcher = TEXT.matcher(svg);
        while (matcher.find()) {
            assertTrue(Double.parseDouble(matcher.group(1)) < room.right(), svg);
            assertTrue(Double.parseDouble(matcher.group(2)) <= room.bottom(), svg);
            words.add(matcher.group(3));
        }
        return words;
    }

    /** On 0.1x₁² + 2x₂², whose curvatures are 0.2 and 4. */
    @Test
    void theory_of_momentum_on_the_lectures_bowl_is_drawn_where_it_is() {
        var theory = MapTheory.of(momentum());
        assertEquals(
                List.of("stability edge", "critical damping"),
                theory.lines().stream().map(MapTheory.TheoryLine::name).toList());
        var edge = theory.lines().get(0).through();
        for (int i = 0; i < edge.vertices(); i++) {
            assertEquals(2 * (1 + edge.y(i)) / 4, edge.x(i), 1e-6);
        }
        var damping = theory.lines().get(1).through();
        assertTrue(damping.vertices() > 3);
        for (int i = 0; i < damping.vertices(); i++) {
            assertEquals(Math.sqrt(damping.y(i)), 1 - Math.sqrt(0.2 * damping.x(i)), 1e-6);
        }
        var best = theory.best().orElse(Vec.ZERO);
        assertEquals(0.667908, best.x1(), 1e-6);
        assertEquals(0.402606, best.x2(), 1e-6);
    }

    @Test
    void nothing_is_drawn_of_theory_where_none_is_known() throws Mistake {
        var adam = map(
                FirstSession.lecture().withProblem(problem -> problem.withSteps(300)),
                "eta=0.01..1:6",
                "beta1=0..0.9:6");
        assertTrue(MapTheory.of(adam).lines().isEmpty());
        assertTrue(MapTheory.of(adam).best().isEmpty());
    }

    @Test
    void a_place_of_the_figure_has_the_values_of_both_keys_there() {
        var panel = MapPanel.of(momentum(), MapStyle.of(MapMeasure.F, Theme.DARK), 900, 600);
        var frame = panel.frame();
        var middle = panel.at(frame.centreX(), frame.centreY()).orElse(Vec.ZERO);
        assertEquals(Math.sqrt(0.01 * 10), middle.x1(), 1e-9);
        assertEquals(0.45, middle.x2(), 1e-9);
        assertTrue(panel.at(frame.left() - 5, frame.centreY()).isEmpty());
    }

    /** The third minimum, which lies between the others, was not there before. */
    @Test
    void a_minimum_keeps_its_hue_by_the_nearest_place_when_another_comes_between() throws Mistake {
        var two = FirstSession.lecture()
                .withProblem(problem -> problem.withSteps(80).withFormula(formula("(x₁² − 4)²/16 + x₂²")));
        var three = two.withProblem(problem -> problem.withFormula(formula("x₁²(x₁² − 4)²/64 + x₂²")));
        var before = MapMeaning.NEW.of(map(two, "start:24"));
        var after = before.of(map(three, "start:24"));
        for (var place : before.places()) {
            var now = after.places().get(before.places().indexOf(place));
            assertEquals(place.at().x1(), now.at().x1(), 0.05, before.places() + " " + after.places());
        }
        assertTrue(after.places().size() > before.places().size(), after::toString);
    }

    private static Formula formula(String text) {
        return assertDoesNotThrow(() -> Formula.read(text));
    }
}
