package ravine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Outcome;
import ravine.export.Svg;
import ravine.session.FirstSession;
import ravine.workbench.Threads;
import ravine.workbench.Workbench;

final class RenderTest {

    @TempDir
    private Path folder = Path.of("");

    private Path render(String name, String... options) {
        var file = folder.resolve(name);
        var arguments = new ArrayList<>(List.of("render", "-o", file.toString()));
        arguments.addAll(List.of(options));
        assertEquals(new Outcome(0, "", ""), Outcome.of(arguments.toArray(String[]::new)));
        return file;
    }

    @Test
    void a_bitmap_has_the_size_asked_for() throws Exception {
        var image = ImageIO.read(render("a.png", "--size", "640x480").toFile());
        assertEquals(640, image.getWidth());
        assertEquals(480, image.getHeight());
    }

    @ParameterizedTest
    @CsvSource({
        "300x200, 300, 200",
        "300x200 --scale 2, 600, 400",
        "300x200 --dpi 300, 300, 200",
        "2x1.5in, 600, 450",
        "254x127mm --dpi 50, 500, 250",
        "100x100mm --scale 1, 378, 378"
    })
    void lengths_and_resolution_make_the_pixels(String size, int width, int height) throws Exception {
        var image = ImageIO.read(render("a.png", ("--size " + size).split(" ")).toFile());
        assertEquals(width, image.getWidth());
        assertEquals(height, image.getHeight());
    }

    @Test
    void overlays_are_drawn_that_are_asked_for_and_no_others() throws Exception {
        var overlaid = Files.readString(render(
                "a.svg", "--session", "sgd-rates", "--step", "4", "--overlays", "full-gradient, batch-landscape"));
        assertTrue(overlaid.contains("Gradient descent, next step 5: arrows × "), overlaid);
        assertTrue(overlaid.contains("f over the step’s 1 row"), overlaid);
        assertFalse(overlaid.contains("two standard deviations"), overlaid);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lecture | tangent | tangent has no effect: only a curve has tangents; --views curve draws the curve of a formula in one variable.",
                "lecture | step,batch-gradient,covariance | batch-gradient,covariance has no effect: f has no rows of data.",
                "logistic-mixed | row-gradients,batch-landscape | batch-landscape has no effect: each step looks at all rows; --batch lets it look at some."
            })
    void overlays_that_a_session_has_nothing_of_are_said(String session, String overlays, String said) {
        var file = folder.resolve("a.png").toString();
        var outcome = Outcome.of("render", "-o", file, "--session", session, "--overlays", overlays);
        assertEquals(new Outcome(0, "", "ravine render: --overlays " + said + "\n"), outcome);
    }

    @Test
    void the_rows_of_data_stand_beside_the_contours_or_alone_in_every_format() throws Exception {
        var both = Files.readString(render(
                "a.svg",
                "--session",
                "logistic-mixed",
                "--views",
                "data,contours",
                "--step",
                "3",
                "--title",
                "Clouds"));
        assertTrue(both.contains(">z(s, t) = 0<"), both);
        assertTrue(both.contains("id=\"model-adam\"") && both.contains(">Clouds<"), both);
        var alone = Files.readString(render(
                "b.svg", "--session", "redundancy", "--views", "data", "--step", "3", "--title", "Rows", "--settings"));
        assertTrue(alone.contains(">m(u)<") && alone.contains(">Rows<") && alone.contains(">Gradient descent<"), alone);
        assertTrue(alone.contains("rows-of-the-step") && alone.contains("mean((m − v)²/2)"), alone);
        assertFalse(alone.contains("contours"), alone);
        for (var name : List.of("c.pdf", "d.gif", "e.png")) {
            assertTrue(
                    Files.size(render(
                                    name,
                                    "--session",
                                    "redundancy",
                                    "--views",
                                    "contours,data",
                                    "--steps",
                                    "3",
                                    "--size",
                                    "300x150"))
                            > 1000,
                    name);
        }
    }

    @Test
    void views_in_which_there_is_nothing_are_said() {
        var file = folder.resolve("a.svg").toString();
        assertEquals(
                new Outcome(
                        0, "", "ravine render: --views data has no effect: this session has nothing to show in it.\n"),
                Outcome.of("render", "-o", file, "--views", "contours,data"));
        assertTrue(Outcome.of("render", "-o", file, "--views", "contour").err().contains("Did you mean “contours”?"));
    }

    @Test
    void a_formula_in_one_variable_is_drawn_as_a_curve_alone_or_beside_contours() throws Exception {
        var alone = curve("curve");
        assertTrue(alone.contains("id=\"curve\"") && !alone.contains("id=\"bands\""));
        assertTrue(alone.contains("id=\"tangent\"") && alone.contains("id=\"parabola\""));
        var both = curve("contours,curve");
        assertTrue(both.contains("id=\"curve\"") && both.contains("id=\"bands\""));
    }

    private String curve(String views) throws Exception {
        return Files.readString(render(
                "a.svg",
                "--objective",
                "x^4 - 3x^2 + x",
                "--start",
                "2,0",
                "--optimizer",
                "gd:eta=0.02",
                "--overlays",
                "tangent,curvature",
                "--views",
                views));
    }

    @Test
    void each_method_has_a_panel_with_its_curve() throws Exception {
        var text = Files.readString(render(
                "a.svg", "--objective", "x^2", "--views", "curve", "--optimizer", "gd", "--panels", "eta=0.1,0.4"));
        assertTrue(text.contains("id=\"panel-2\"") && text.contains("Gradient descent  η 0.4"), text);
    }

    @Test
    void each_value_of_a_key_has_its_panel() throws Exception {
        var text = Files.readString(render("a.svg", "--optimizer", "gd", "--panels", "eta=0.1,0.4,0.6"));
        assertTrue(text.contains("id=\"panel-3\"") && !text.contains("id=\"panel-4\""));
        assertTrue(text.contains("Gradient descent  η 0.4"), text);
    }

    @Test
    void standard_output_gets_what_a_file_would() throws Exception {
        var printed = Outcome.of("render", "-o", "-", "--format", "svg");
        assertEquals(new Outcome(0, Files.readString(render("a.svg")), ""), printed);
    }

    @Test
    void for_standard_output_the_format_must_be_said() {
        var outcome = Outcome.of("render", "-o", "-");
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains("--format says what to write"), outcome::err);
    }

    @Test
    void a_format_that_is_said_counts_more_than_the_ending() throws Exception {
        assertTrue(Files.readString(render("a.txt", "--format", "svg")).startsWith("<svg "));
    }

    @Test
    void a_film_with_an_odd_side_says_that_it_grew() {
        var file = folder.resolve("a.mp4").toString();
        var outcome = Outcome.of("render", "-o", file, "--size", "121x100", "--frames", "2", "--hold", "0");
        assertEquals(
                new Outcome(0, "", "ravine render: The sides of an MP4 are even: 121×100 became 122×100.\n"), outcome);
    }

    @Test
    void without_options_the_figure_is_that_of_the_windows_session() throws Exception {
        var session = FirstSession.lecture();
        var figure = new Workbench(session, Threads.HERE).picture().contours().figure(1200, 900);
        var svg = Svg.text(figure, session.problem().steps());
        assertEquals(svg, Files.readString(render("a.svg")));
    }

    @Test
    void an_objective_that_ships_comes_with_its_start_parameters_and_view() throws Exception {
        var named = Files.readString(render("a.svg", "--objective", "rosenbrock", "--no-equal"));
        var spelt = render(
                "b.svg",
                "--objective=(a − x₁)² + b(x₂ − x₁²)²",
                "--param=a=1",
                "--param=b=100",
                "--start=-1.2,1",
                "--view=-2,2,-1,3",
                "--no-equal");
        assertEquals(Files.readString(spelt), named);
    }

    @Test
    void the_legend_names_the_methods_with_their_settings() throws Exception {
        var file = render("a.SVG", "--optimizer", "momentum:eta=0.6,beta=0.5,form=velocity+cosine");
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        assertEquals("svg", document.getDocumentElement().getTagName());
        var text = document.getDocumentElement().getTextContent();
        assertTrue(text.contains("Momentum"), text);
        assertTrue(text.contains("η 0.6  β 0.5  velocity + cosine"), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--theme dark",
                "--theme print",
                "--step 3",
                "--size 900x900",
                "--view=-6,6,-6,6",
                "--no-equal",
                "--steps 7",
                "--start=1,1",
                "--title bowl",
                "--caption bowl",
                "--settings",
                "--no-legend",
                "--no-colour-bar",
                "--losses",
                "--transparent",
                "--panels method",
                "--panels eta=0.1,0.2",
                "--size 180x120mm"
            })
    void every_option_changes_the_figure(String option) throws Exception {
        var plain = Files.readString(render("plain.svg"));
        var changed = Files.readString(render("changed.svg", option.split(" ")));
        assertFalse(plain.equals(changed));
    }

    /** Starts and formulas that leave little to see, and a run that leaves the plane. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--steps 0 --start 0,0",
                "--objective 1/x --start 0,0",
                "--objective sqrt(x) --start=-1,0",
                "--objective 3",
                "--start 1e200,3 --objective x^2+y^2",
                "--optimizer gd:eta=1e6 --steps 500",
                "--view 1,1.0000000000000002,0,1",
                "--view=-1e300,1e300,-1e300,1e300",
                "--view 0,1e-300,0,1e-300",
                "--view 0,5e-324,0,5e-324",
                "--view=-8e307,8e307,-1,1 --start 1.7e308,0",
                "--start=1.7e308,0",
                "--start=1e20,1 --objective y^2"
            })
    void the_strangest_session_has_a_figure(String options) throws Exception {
        assertTrue(Files.size(render("a.png", (options + " --size 100x100").split(" "))) > 0);
    }

    @Test
    void a_figure_of_an_ensemble_shows_its_cloud() {
        var outcome = Outcome.of("render", "--ensemble", "20", "--noise", "1", "-o", "-", "--format", "svg");
        assertEquals("", outcome.err());
        assertTrue(outcome.out().contains("id=\"cloud-gradient-descent\""));
    }
}
