package ravine.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Mistake;
import ravine.Vec;
import ravine.data.Mean;
import ravine.data.Sampling;
import ravine.data.Table;
import ravine.draw.Frame;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.Paragraph;
import ravine.figure.TextLine;
import ravine.formula.Formula;
import ravine.scatter.FittedModel;
import ravine.scatter.RowPoints;
import ravine.scatter.ScatterPanel;
import ravine.session.FirstSession;
import ravine.session.Overlay;
import ravine.session.SceneScatter;
import ravine.session.Session;
import ravine.session.SessionRuns;

/** The rows of a session's data as points with the models of its methods. */
final class SessionScatterTest {

    private static final Table TABLE =
            Table.of("four rows", Map.of("u", new double[] {1, 2, 3, 4})).withValidation(2);

    private static final Frame ROOM = new Frame(0, 0, 500, 400);

    private static Table table() {
        var columns = new LinkedHashMap<String, double[]>();
        columns.put("c", new double[] {0, 1, 1, 0});
        columns.put("u", new double[] {1, 2, 3, 4});
        columns.put("v", new double[] {2, 4, 5, 9});
        return Table.of("four rows", columns).withValidation(2);
    }

    private static Session session(String formula, Table table) {
        try {
            var mean = new Mean(Formula.read(formula, table.columns()), table);
            return FirstSession.lecture().withProblem(problem -> problem.withObjective(mean)
                    .withSteps(5)
                    .withSampling(new Sampling(Sampling.Kind.SEQUENTIAL, 2)));
        } catch (Mistake e) {
            throw new AssertionError(e.sentence(), e);
        }
    }

    private static ScatterPanel panel(Session session) {
        return ScatterPanel.of(SessionScatter.of(session, SessionRuns.of(session), 0), ROOM, Theme.LIGHT);
    }

    private static List<String> moving(Session session, int step) {
        return panel(session).moving(step).stream().map(Layer::name).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "m = x₁ + x₂u; mean((m − v)²)        | u | v",
                "p = sigmoid(x₁v + x₂u); mean(p − c) | v | u",
                "mean(v − x₁u)                       | v | u",
                "mean(x₁ − v) + x₂²                  | v | c",
                "x₁² + x₂²                           | c | u"
            })
    void the_axes_are_the_columns_of_the_model_and_else_of_the_formula(String formula, String across, String upright) {
        var points = SessionScatter.points(session(formula, table()));
        assertEquals(across, points.acrossAxis().title());
        assertEquals(upright, points.uprightAxis().title());
    }

    @Test
    void of_a_table_of_one_column_the_rows_numbers_run_across() {
        var points = SessionScatter.points(session("mean((x₁ − u)²) + x₂²", TABLE));
        assertEquals("row", points.acrossAxis().title());
        assertEquals("u", points.uprightAxis().title());
        assertEquals(3, points.x(2));
    }

    @Test
    void axes_that_were_chosen_stay_as_long_as_the_data_have_them() {
        var session = session("m = x₁ + x₂u; mean((m − v)²)", table());
        var chosen = new SceneScatter(Optional.of(SceneScatter.ROWS), Optional.of("u"), false);
        var points = SessionScatter.points(session.withScene(scene -> scene.withScatter(Optional.of(chosen))));
        assertEquals("row", points.acrossAxis().title());
        assertEquals("u", points.uprightAxis().title());
        var gone = SessionScatter.points(session.withScene(
                scene -> scene.withScatter(Optional.of(chosen.withAcross("w").withUpright("z")))));
        assertEquals("u", gone.acrossAxis().title());
        assertEquals("v", gone.uprightAxis().title());
    }

    @Test
    void a_column_of_two_values_parts_the_points_and_standardized_columns_say_so() {
        var points =
                SessionScatter.points(session("m = x₁ + x₂u; mean((m − v)²)", table().withStandardized(Set.of("u"))));
        assertEquals("u, standardized", points.acrossAxis().title());
        assertEquals(Optional.of(new RowPoints.Parting(0, 0, 1)), points.parting());
        assertTrue(points.isSecond(1));
        assertFalse(points.isSecond(3));
        assertTrue(points.isKeptOut(2));
    }

    @Test
    void a_curve_for_each_method_and_rings_around_the_rows_of_the_step() {
        var session = session("m = x₁ + x₂u; mean((m − v)²)", table());
        var models = Stream.concat(
                        Stream.of("halos of the models"),
                        session.tracks().stream().map(track -> "model " + track.title()))
                .toList();
        assertEquals(models, moving(session, 0));
        assertEquals("rows of the step", moving(session, 1).get(models.size()));
        assertEquals("which rows", moving(session, 1).get(models.size() + 1));
        var all = session.withProblem(problem -> problem.withSampling(Sampling.ALL));
        assertEquals(models, moving(all, 1), "all rows are looked at");
        var residuals =
                session.withScene(scene -> scene.withScatter(Optional.of(SceneScatter.USUAL.withResiduals(true))));
        assertEquals("residuals", moving(residuals, 0).get(0));
    }

    @Test
    void rings_are_of_the_step_that_the_picture_speaks_of() {
        var session = session("m = x₁ + x₂u; mean((m − v)²)", table());
        var runs = SessionRuns.of(session);
        var taken = SessionScatter.of(session, runs, 0).ringed().apply(3);
        assertEquals(3, taken.step());
        assertFalse(taken.isNext());
        var overlays =
                session.withScene(scene -> scene.withOptions(scene.options().with(Overlay.BATCH_GRADIENT, true)));
        var next = SessionScatter.of(overlays, runs, 0).ringed().apply(2);
        assertEquals(3, next.step());
        assertTrue(next.isNext());
        assertEquals(taken.rows(), next.rows());
        assertTrue(SessionScatter.of(session, runs, 0).ringed().apply(0).rows().isEmpty(), "no step yet");
        assertFalse(
                SessionScatter.of(overlays, runs, 0).ringed().apply(0).rows().isEmpty());
    }

    @Test
    void what_is_of_more_columns_than_axes_is_named() {
        var plot = SessionScatter.of(session("m = x₁u + x₂v + c; mean(m²)", table()), List.of(), 0);
        assertEquals(List.of("m(u, v, c)"), plot.wider());
        assertEquals(List.of(), plot.names());
    }

    @Test
    void the_pointer_finds_the_row_of_a_point() {
        var panel = panel(session("m = x₁ + x₂u; mean((m − v)²)", table()));
        double x = panel.axes().x(3);
        double y = panel.axes().y(5);
        assertEquals(OptionalInt.of(2), panel.rowAt(x + 3, y - 3));
        assertEquals(OptionalInt.empty(), panel.rowAt(x + 30, y));
        assertEquals(2, panel.nearestRow(x + 30, y));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"500 | z(u, v) = 0", "220 | z = 0"})
    void a_line_over_two_columns_is_named_in_short_where_the_classes_leave_little_room(double width, String name) {
        var session = session("z = x₁u + x₂v; mean(softplus(z) − c·z)", table());
        var plot = SessionScatter.of(session, SessionRuns.of(session), 0);
        var panel = ScatterPanel.of(plot, new Frame(0, 0, width, 300), Theme.LIGHT);
        assertTrue(panel.still().stream().anyMatch(layer -> layer.name().equals("classes")));
        assertEquals(
                List.of(name),
                panel.still().stream()
                        .filter(layer -> layer.name().equals("lines"))
                        .map(layer -> ((TextLine) layer).text())
                        .toList());
    }

    private static Paragraph withoutLine(ScatterPanel panel) {
        return panel.moving(0).stream()
                .filter(layer -> layer.name().equals("no line"))
                .map(Paragraph.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(doubles = {500, 220, 150})
    void models_without_a_line_are_named_in_as_many_lines_of_text_as_that_takes(double width) {
        var session = session("z = x₁u + x₂v + 1000; mean(softplus(z) − c·z)", table());
        var plot = SessionScatter.of(session, SessionRuns.of(session), 0);
        var panel = ScatterPanel.of(plot, new Frame(0, 0, width, 300), Theme.LIGHT);
        var lines = withoutLine(panel).lines();
        var methods = plot.models().stream().map(FittedModel::name).collect(Collectors.joining(", "));
        assertEquals("no line here: " + methods, String.join(" ", lines));
        lines.forEach(line ->
                assertTrue(Theme.LIGHT.small().width(line) <= panel.frame().width(), line));
        var low = ScatterPanel.of(plot, new Frame(0, 0, 150, 140), Theme.LIGHT);
        assertTrue(withoutLine(low).bottom() <= low.frame().bottom());
        assertTrue(String.join(" ", withoutLine(low).lines()).endsWith("…"), "what has no room says so");
    }

    /** The panel of models without a line over these points. */
    private static ScatterPanel withoutLines(Vec... points) {
        var columns = new LinkedHashMap<String, double[]>();
        columns.put(
                "c", IntStream.range(0, points.length).mapToDouble(i -> i % 2).toArray());
        columns.put("u", Stream.of(points).mapToDouble(Vec::x1).toArray());
        columns.put("v", Stream.of(points).mapToDouble(Vec::x2).toArray());
        return panel(session("z = x₁u + x₂v + 1000; mean(softplus(z) − c·z)", Table.of("rows", columns)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "10, 0", "0, 10", "10, 10"})
    void they_are_named_in_a_corner_without_points(double freeU, double freeV) {
        var panel = withoutLines(Stream.of(new Vec(0, 0), new Vec(10, 0), new Vec(0, 10), new Vec(10, 10))
                .filter(corner -> !corner.equals(new Vec(freeU, freeV)))
                .toArray(Vec[]::new));
        var words = withoutLine(panel);
        assertEquals(1, words.lines().size());
        double width = Theme.LIGHT.small().width(words.lines().get(0));
        assertEquals(freeU == 10, words.left() + width / 2 > panel.axes().x(5));
        assertEquals(freeV == 10, words.bottom() < panel.axes().y(5));
    }

    @Test
    void they_are_named_in_narrower_lines_where_only_those_lie_over_no_point() {
        var panel = withoutLines(
                new Vec(0, 0), new Vec(10, 0), new Vec(5, 0), new Vec(5.5, 10), new Vec(10, 10), new Vec(7, 10));
        var words = withoutLine(panel);
        assertEquals(2, words.lines().size());
        assertTrue(words.bottom() < panel.axes().y(5));
        words.lines()
                .forEach(line -> assertTrue(
                        words.left() + Theme.LIGHT.small().width(line)
                                < panel.axes().x(5.5),
                        line));
    }
}
