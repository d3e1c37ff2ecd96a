package ravine.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.axis.Axes;
import ravine.draw.Frame;
import ravine.draw.Theme;
import ravine.panel.SessionScatter;
import ravine.session.SessionRuns;

/** The data on the page of a session in a real browser. */
final class PageDataTest extends BrowserTest {

    @ParameterizedTest
    @ValueSource(strings = {"tanh-network", "logistic-mixed", "batch-8"})
    void the_points_have_the_models_and_the_rows_of_the_step(String name) throws Exception {
        var session = show(name);
        var plot = SessionScatter.of(session, SessionRuns.of(session), 0);
        var axes = new Axes(plot.points().acrossAxis(), plot.points().uprightAxis(), new Frame(0, 0, 400, 300));
        assertEquals(
                plot.points().rows(),
                browser.run("return document.querySelectorAll('#scatter .row').length")
                        .asInt());
        for (int step : new int[] {0, 1, 7, session.problem().steps()}) {
            browser.run(
                    "const s = document.getElementById('scrub'); s.value = arguments[0]; s.dispatchEvent(new Event('input'))",
                    step);
            for (int i = 0; i < plot.models().size(); i++) {
                var line = plot.lines(axes, plot.models().get(i), step, Theme.LIGHT).stream()
                        .map(part -> PathText.of(part, false))
                        .collect(Collectors.joining());
                assertFalse(line.isEmpty());
                assertEquals(
                        line,
                        browser.run(
                                        "return document.querySelectorAll('#scatter .still > g')[arguments[0]].lastChild.getAttribute('d')",
                                        i)
                                .asText());
            }
            int rows = step == 0 ? 0 : plot.ringed().apply(step).rows().size();
            assertEquals(
                    rows,
                    browser.run("return document.querySelectorAll('#scatter .rings circle').length")
                            .asInt());
        }
    }
}
