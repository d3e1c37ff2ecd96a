package ravine.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.run.Run;
import ravine.run.Step;
import ravine.session.SessionRuns;
import ravine.spec.DisplayNumber;

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
    void numbers_are_shortened_as_in_the_window() throws Exception {
        show("lecture");
        double[] numbers = {
            0,
            -0.0,
            1,
            -1,
            10,
            1e5,
            99_999.6,
            123_456,
            -1e6,
            0.001,
            0.000999,
            1.5e-7,
            -2e-300,
            Double.MIN_VALUE,
            0.1 + 0.2,
            12.5,
            1e100,
            Double.MAX_VALUE,
            9.9999996,
            100,
            1200,
            99_999,
            0.00099999996
        };
        for (int digits : new int[] {3, 4, 6}) {
            var said = browser.run("return arguments[0].map((value) => shown(value, arguments[1]))", numbers, digits);
            for (int i = 0; i < numbers.length; i++) {
                assertEquals(
                        DisplayNumber.shortened(numbers[i], digits), said.get(i).asText());
            }
        }
        assertEquals(
                "∞ −∞ undefined",
                browser.run("return [1 / 0, -1 / 0, 0 / 0].map((value) => shown(value, 3)).join(' ')")
                        .asText());
    }

    /** What is said of f between the points of the grid is off by no more than its last digit. */
    @ParameterizedTest
    @ValueSource(strings = {"lecture", "rotated-ravine", "saddle"})
    void about_f_is_as_near_as_its_digits_say(String name) throws Exception {
        var session = show(name);
        var places = browser.run("""
                const {across, upright} = picture.axes;
                const all = [];
                for (let i = 0; i < 400; i++) {
                  const [s, t] = [(i * 0.754877666) % 1, (i * 0.569840291) % 1];
                  const said = picture.between(s * (picture.picture.columns - 1), t * (picture.picture.rows - 1));
                  const at = (axis, part) => axis.from + part * (axis.to - axis.from);
                  all.push([at(across, s), at(upright, t), said]);
                }
                return all;
                """);
        for (var place : places) {
            double real = session.problem()
                    .objective()
                    .value(place.get(0).asDouble(), place.get(1).asDouble());
            var said = new BigDecimal(place.get(2)
                    .asText()
                    .replace('−', '-')
                    .replaceAll("×?10⁻⁴", "e-4")
                    .replaceAll("×?10⁵", "e5"));
            double last = said.signum() == 0
                    ? Math.abs(real) + 1
                    : Math.max(said.ulp().doubleValue(), 1e-4 * Math.abs(real));
            assertEquals(real, said.doubleValue(), last, place::toString);
        }
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
