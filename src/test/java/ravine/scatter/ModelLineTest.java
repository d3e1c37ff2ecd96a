package ravine.scatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Mistake;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.axis.Axis;
import ravine.data.Table;
import ravine.draw.Frame;
import ravine.draw.Polylines;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.formula.Formula;
import ravine.formula.RowDefinition;

/** Curves and lines of models: the numbers under their pixels are those of the definition. */
final class ModelLineTest {

    private static final Axes AXES = new Axes(Axis.linear(-3, 3), Axis.linear(-2, 5), new Frame(10, 20, 420, 330));
    private static final Vec WEIGHTS = new Vec(0.5, -1.25);
    private static final FittedModel MODEL = new FittedModel("gd", 0, 3, step -> WEIGHTS);

    private static RowDefinition definition(String text) throws Mistake {
        return Formula.read(text + "; mean(m)", List.of("s", "t")).definitions().get(0);
    }

    private static List<Vec> vertices(Polylines line) {
        assertTrue(line.vertices() > 1, "nothing is drawn");
        return IntStream.range(0, line.end(line.pieces() - 1))
                .mapToObj(i -> AXES.at(line.x(i), line.y(i)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"m = x₁ + x₂s", "m = tanh(x₁s) + s²/4", "m = x₁ − 9s"})
    void a_curve_has_the_values_of_the_definition_and_ends_at_the_frame(String text) throws Mistake {
        var function = definition(text).at(WEIGHTS);
        var places =
                vertices(ModelLine.curve(AXES, MODEL, function, Theme.LIGHT).line());
        for (var place : places) {
            assertEquals(function.value(place.x1(), Double.NaN), place.x2(), 0.02, place.toString());
            assertTrue(place.x2() > -2 - 1e-9 && place.x2() < 5 + 1e-9, place.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "m = sigmoid(x₁ + 2s − t), false",
        "m = x₁ + 2t² − s, true",
        "m = sigmoid(x₁t + x₂s), true",
        "m = sqrt(s² + (t − 1)²) − 1, false"
    })
    void a_line_crosses_where_the_definition_has_its_value(String text, boolean turned) throws Mistake {
        var definition = definition(text);
        assertEquals(turned, definition.columns().get(0).equals("t"), "the order of the columns");
        var function = definition.at(WEIGHTS);
        var line = ModelLine.crossing(AXES, MODEL, function, turned, definition.crossing(), Theme.LIGHT);
        for (var place : vertices(line.line())) {
            double value = turned ? function.value(place.x2(), place.x1()) : function.value(place.x1(), place.x2());
            assertEquals(definition.crossing(), value, 0.02, place.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"m = 7 + s/9, -1", "m = −4 + x₁s/9, 1", "m = 1e300(s + 4), -1"})
    void a_curve_that_runs_beyond_the_axes_has_an_arrow_at_their_edge(String text, double toY) throws Mistake {
        var function = definition(text).at(WEIGHTS);
        var line = ModelLine.curve(AXES, MODEL, function, Theme.LIGHT);
        var arrow = line.beyond().orElseThrow();
        assertEquals(toY, arrow.toY(), 1e-9);
        assertEquals(toY < 0 ? 20 : 350, arrow.y(), 4);
        var other = ModelLine.curve(AXES, new FittedModel("adam", 1, 3, step -> WEIGHTS), function, Theme.LIGHT);
        assertTrue(Math.abs(other.beyond().orElseThrow().x() - arrow.x()) > 17, "two arrows apart");
        assertFalse(line.isNowhere());
    }

    @Test
    void a_curve_of_which_a_part_is_on_the_axes_has_no_arrow_and_what_is_nowhere_says_so() throws Mistake {
        assertTrue(ModelLine.curve(AXES, MODEL, definition("m = 9s").at(WEIGHTS), Theme.LIGHT)
                .beyond()
                .isEmpty());
        assertTrue(ModelLine.curve(AXES, MODEL, definition("m = ln(−1 − s²)").at(WEIGHTS), Theme.LIGHT)
                .isNowhere());
        var nowhere = definition("m = sigmoid(9 + s²t²)");
        assertTrue(ModelLine.crossing(AXES, MODEL, nowhere.at(WEIGHTS), false, 0.5, Theme.LIGHT)
                .isNowhere());
    }

    @Test
    void a_line_shows_through_the_gaps_of_another_on_the_same_place() throws Mistake {
        var table = Table.of("two", new TreeMap<>(Map.of("s", new double[] {-1, 1}, "t", new double[] {0, 1})));
        var points = RowPoints.of(table, Optional.of("s"), "t");
        var models = List.of(MODEL, new FittedModel("adam", 1, 3, step -> WEIGHTS));
        var plot = new ScatterPlot(
                points,
                List.of(definition("m = x₁ + x₂s")),
                List.of(),
                models,
                step -> new RingedRows(step, false, List.of()),
                OptionalInt.empty());
        var names = plot.moving(AXES, 0, Theme.LIGHT).stream().map(Layer::name).toList();
        assertEquals(List.of("halos of the models", "model gd", "model adam"), names);
        var above = new ScatterPlot(
                points,
                List.of(definition("m = 9 + s")),
                List.of(),
                models,
                step -> new RingedRows(step, false, List.of()),
                OptionalInt.empty());
        var arrow = above.lines(AXES, MODEL, 0, Theme.LIGHT).get(0);
        assertTrue(arrow.vertices() > 3 && arrow.y(0) < 30, "an arrow at the upper edge");
    }

    @Test
    void after_its_last_step_a_method_stays_with_its_last_weights() {
        var model = new FittedModel("gd", 0, 3, step -> new Vec(step, 0));
        assertEquals(3, model.at(7).x1());
        assertEquals(2, model.at(2).x1());
    }
}
