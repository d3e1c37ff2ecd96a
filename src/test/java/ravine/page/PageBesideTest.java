package ravine.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.draw.Frame;
import ravine.draw.Theme;
import ravine.export.Export;
import ravine.panel.SessionPanel;
import ravine.panel.SessionPlot;
import ravine.panel.StepLines;
import ravine.run.Replay;
import ravine.session.Gallery;
import ravine.session.Overlay;
import ravine.session.Session;
import ravine.spec.DisplayNumber;
import ravine.trace.TracePanel;

/** What a page shows beside the paths in a real browser: overlays, clouds, paths as they were before, landscapes, the step in formulas. */
final class PageBesideTest extends BrowserTest {

    private static final String DRAWN =
            "return [...document.querySelectorAll('#picture svg > g > g.still > g > *')].map((each) => each.getAttribute('d') || each.textContent)";

    private static void go(int step) throws Exception {
        browser.run("player.go(arguments[0])", step);
    }

    /** The contents of the shapes that the figure has beside the paths, without those of the same data as the one before. */
    private static List<String> drawn(Session session, int step) {
        var view = SessionPlot.viewOf(session);
        var plot = SessionPlot.of(view, session, Export.USUAL.style(session, Theme.LIGHT));
        var axes = plot.in(new Frame(0, 0, 800, 600));
        var ground = plot.drawn(axes).ground(plot.style(), axes, List.of(), List.of());
        var panel = (TracePanel) SessionPanel.of("", session).as(view).on(ground);
        return Stream.concat(panel.beneath(step).stream(), panel.above(step).stream())
                .flatMap(layer -> DrawnShapes.moving(layer::draw).stream())
                .map(shape -> shape.content().get(0).toString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"curve-wells, 0", "curve-wells, 7", "curve-rates, 3", "lecture, 0", "lecture, 5"})
    void overlays_of_a_step_are_those_of_the_figure(String name, int step) throws Exception {
        var session = Gallery.session(name)
                .withTracks(List.of(Gallery.session(name).tracks().get(0)));
        var shown = session.withScene(scene -> scene.withOptions(scene.options()
                .with(Overlay.GRADIENT, true)
                .with(Overlay.STEP, true)
                .with(Overlay.CURVATURE, true)));
        browser.show(Pages.of(shown));
        go(step);
        var expected = drawn(shown, step);
        assertFalse(expected.isEmpty());
        assertEquals(expected, texts(browser.run(DRAWN)));
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    @Test
    void an_ensemble_has_its_dots_its_mean_and_its_band() throws Exception {
        var session = Gallery.session("batch-8").withEnsemble(20);
        browser.show(Pages.of(session));
        var cloud = SessionPanel.of("", session).clouds().ofTracks().get(0);
        go(9);
        var dots = browser.run("return [...document.querySelectorAll('#picture path[stroke-linecap=round][transform]')]"
                + ".reduce((sum, each) => sum + each.getAttribute('d').split('m').length - 1, 0)");
        assertEquals(20, dots.asInt());
        var mean = browser.run("return [content.drawn[0].x1[9], content.drawn[0].x2[9], content.drawn[0].f90[9]]");
        var now = cloud.at(9);
        assertEquals((float) now.mean().x1(), (float) mean.get(0).asDouble());
        assertEquals((float) now.mean().x2(), (float) mean.get(1).asDouble());
        assertEquals((float) now.f90(), (float) mean.get(2).asDouble());
        assertEquals(
                1,
                browser.run("return document.querySelectorAll('#chart .band').length")
                        .asInt());
        assertTrue(browser.text("#marks").startsWith("Dots – the 20 runs of each method"), browser.text("#marks"));
        browser.run("toggle(0)");
        assertEquals(List.of(), texts(browser.run(DRAWN)));
    }

    @Test
    void a_path_as_it_was_before_is_on_the_ground() throws Exception {
        var session = Gallery.session("lecture");
        browser.show(Pages.of(session));
        var count = "return document.querySelectorAll('#picture .still path').length";
        int without = browser.run(count).asInt();
        browser.show(Pages.of(
                session.withScene(scene -> scene.withGhosts(session.tracks().subList(0, 1)))));
        assertEquals(without + 2, browser.run(count).asInt());
    }

    @Test
    void a_landscape_plays_with_its_paths() throws Exception {
        show("landscape-newton");
        var paths = "return document.querySelector('#views g g').outerHTML";
        go(2);
        var two = browser.run(paths).asText();
        go(3);
        assertFalse(two.equals(browser.run(paths).asText()));
        go(2);
        assertEquals(two, browser.run(paths).asText());
        browser.run("toggle(0); toggle(1)");
        assertEquals(
                0,
                browser.run("return document.querySelector('#views g g').childElementCount")
                        .asInt());
    }

    @Test
    void a_step_is_written_out_as_in_the_window() throws Exception {
        var session = show("lecture");
        go(3);
        var run = SessionPanel.of("", session).runs().get(1);
        var lines = StepLines.of(
                new Replay(run).working(3).lines(),
                session.problem().formula().variables(),
                value -> DisplayNumber.shortened(value, 4));
        var said = lines.stream()
                .flatMap(List::stream)
                .filter(line -> !line.isEmpty())
                .toList();
        assertEquals(String.join("\n", said), browser.text("#lines pre:nth-of-type(2)"));
        go(0);
        assertEquals("", browser.text("#lines"));
    }
}
