package ravine.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.run.Run;
import ravine.run.Step;
import ravine.session.SessionRuns;

/** The numbers that the page of a session shows. */
final class PageNumbersTest extends BrowserTest {

    @ParameterizedTest
    @ValueSource(strings = {"lecture", "lecture-diverging", "schedules", "cliff", "batch-8", "curve-wells"})
    void each_step_has_the_numbers_of_the_run_to_the_last_bit(String name) throws Exception {
        var session = show(name);
        var runs = SessionRuns.of(session);
        browser.run("document.getElementById('digits').click()");
        var numbers = browser.run("""
                const all = [];
                const scrub = document.getElementById('scrub');
                for (let step = 0; step <= Number(scrub.max); step++) {
                  scrub.value = step;
                  scrub.dispatchEvent(new Event('input'));
                  const rows = [...document.querySelectorAll('#table tbody tr')];
                  all.push(rows.map((row) => [...row.querySelectorAll('td')].slice(0, 3).map((cell) => cell.textContent)));
                }
                return all;
                """);
        assertEquals(session.problem().steps() + 1, numbers.size());
        for (int step = 0; step < numbers.size(); step++) {
            for (int track = 0; track < runs.size(); track++) {
                var run = runs.get(track);
                assertEquals(
                        List.of(),
                        differences(
                                run,
                                Math.min(step, run.last()),
                                numbers.get(step).get(track)));
            }
        }
    }

    /** Where a row of the page does not say the bits of a step. */
    private static List<String> differences(Run run, int number, JsonNode row) {
        List<ToDoubleFunction<Step>> columns =
                List.of(step -> step.at().x1(), step -> step.at().x2(), Step::value);
        var found = new ArrayList<String>();
        for (int i = 0; i < columns.size(); i++) {
            double real = columns.get(i).applyAsDouble(run.step(number));
            double said = Double.parseDouble(row.get(i).asText());
            if (Double.doubleToLongBits(real) != Double.doubleToLongBits(said)) {
                found.add("step %s: %s, not %s".formatted(number, said, real));
            }
        }
        return found;
    }

    @Test
    void the_pointer_reads_a_step_and_about_f_elsewhere() throws Exception {
        var session = show("lecture");
        var run = SessionRuns.of(session).get(0);
        var marker = browser.run(
                "const b = document.querySelector('#picture .marker').getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2]");
        browser.point("mouse", marker.get(0).asDouble(), marker.get(1).asDouble(), false);
        var read = browser.text("#reading");
        assertTrue(read.startsWith("Gradient descent, step " + run.last() + ": x₁ = −0.943467, "), read);
        var frame = browser.run(
                "const b = document.querySelector('#picture .still').getBoundingClientRect(); return [b.x + 0.9 * b.width, b.y + 0.2 * b.height]");
        browser.point("touch", frame.get(0).asDouble(), frame.get(1).asDouble(), true);
        var words = browser.text("#reading").split("[=≈,]", -1);
        double real = session.problem().objective().value(number(words[1]), number(words[3]));
        assertEquals(real, number(words[5]), 0.02 * real, browser.text("#reading"));
    }

    private static double number(String words) {
        return Double.parseDouble(words.strip().replace('−', '-'));
    }
}
