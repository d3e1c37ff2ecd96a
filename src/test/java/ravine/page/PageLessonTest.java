package ravine.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Vec;
import ravine.export.Export;
import ravine.lesson.Answer;
import ravine.lesson.Judgement;
import ravine.lesson.KeyQuestion;
import ravine.lesson.Lesson;
import ravine.lesson.LessonLibrary;
import ravine.lesson.NumberQuestion;
import ravine.lesson.Page;
import ravine.lesson.PointQuestion;
import ravine.lesson.StepQuestion;
import ravine.session.SessionRuns;

/** The page of a lesson in a real browser. */
final class PageLessonTest extends BrowserTest {

    private static final String INERT = "return document.getElementById('transport').inert";
    private static final String KEPT =
            "return Object.entries(localStorage).map(([key, value]) => value).filter((value) => value)";

    private static Lesson show(Lesson lesson) throws Exception {
        var out = new ByteArrayOutputStream();
        PageFile.of(Export.USUAL, lesson).to(out);
        browser.show(out.toString(StandardCharsets.UTF_8));
        browser.run("localStorage.clear()");
        browser.tools("Page.reload", Map.of());
        turn(0, lesson);
        return lesson;
    }

    private static void turn(int place, Lesson lesson) throws Exception {
        browser.until("document.readyState === 'complete'");
        browser.until("document.getElementById('place').textContent === 'Page %s of %s'"
                .formatted(place + 1, lesson.pages().size()));
        browser.until("document.querySelectorAll('#question legend').length === "
                + (lesson.pages().get(place).question().isPresent() ? 1 : 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"down-the-slope", "momentum-and-memory", "mini-batches"})
    void each_answer_is_judged_as_in_the_window(String name) throws Exception {
        var lesson = show(LessonLibrary.lesson(name));
        for (int i = 0; i < lesson.pages().size(); i++) {
            turn(i, lesson);
            var page = lesson.pages().get(i);
            if (page.question().isPresent()) {
                assertTrue(browser.run(INERT).asBoolean());
                assertTrue(
                        step().startsWith("step %s of"
                                .formatted(page.question().orElseThrow().from())),
                        step());
                var judgement = answer(page);
                browser.until("document.querySelector('#judgement p') !== null");
                assertEquals(judgement.words(), browser.text("#judgement p"));
                assertEquals(
                        judgement.right() ? "right" : "wrong",
                        browser.run("return document.querySelector('#judgement p').className")
                                .asText());
                browser.until("!document.getElementById('transport').inert");
                page.reason().ifPresent(reason -> assertSaid(reason.text()));
            }
            browser.press(PAGE_DOWN);
        }
        assertEquals(List.of(), browser.log("browser"));
    }

    private static void assertSaid(String words) {
        try {
            assertTrue(browser.text("#judgement").contains(words), words);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Answers a page's question in some way, and says what is to be said of that. */
    private static Judgement answer(Page page) throws Exception {
        var question = page.question().orElseThrow();
        if (question instanceof PointQuestion || question instanceof StepQuestion) {
            type("0", "1");
            return page.judge(new Answer.Placed(new Vec(0, 1)));
        } else if (question instanceof NumberQuestion number) {
            type(("" + number.value()).replace('.', ','));
            return page.judge(new Answer.Given(number.value()));
        } else if (question instanceof KeyQuestion) {
            var said = browser.run("""
                    const slider = document.querySelector('#question input[type=range]');
                    slider.value = slider.max - 3;
                    slider.dispatchEvent(new Event('input'));
                    return document.querySelector('#question output').textContent;
                    """);
            browser.click("#question button");
            return page.judge(new Answer.Given(Double.parseDouble(said.asText().replaceAll(".*= ", ""))));
        }
        browser.click("#question label:nth-of-type(2)");
        browser.click("#question button");
        return page.judge(new Answer.Chosen(1));
    }

    private static void type(String... numbers) throws Exception {
        for (int i = 0; i < numbers.length; i++) {
            browser.run(
                    "document.querySelectorAll('#question input')[arguments[0]].value = arguments[1]", i, numbers[i]);
        }
        browser.click("#question button");
    }

    @Test
    void a_click_in_the_picture_answers_where_a_point_is_asked_for() throws Exception {
        var lesson = show(LessonLibrary.lesson("down-the-slope"));
        var frame = browser.run(
                "const b = document.querySelector('#picture .still').getBoundingClientRect(); return [b.x + 0.3 * b.width, b.y + 0.4 * b.height]");
        browser.point("mouse", frame.get(0).asDouble(), frame.get(1).asDouble(), true);
        browser.until("document.querySelector('#judgement p') !== null");
        var at = new ObjectMapper().readTree(browser.run(KEPT).get(0).asText()).get("at");
        var answer = new Vec(at.get(0).asDouble(), at.get(1).asDouble());
        assertEquals(lesson.pages().get(0).judge(new Answer.Placed(answer)).words(), browser.text("#judgement p"));
    }

    @Test
    void a_value_that_is_answered_runs() throws Exception {
        var lesson = show(LessonLibrary.lesson("down-the-slope"));
        var page = lesson.pages().get(4);
        var key = (KeyQuestion) page.question().orElseThrow();
        browser.run("turn(4)");
        turn(4, lesson);
        var said = browser.run(
                "const s = document.querySelector('#question input'); s.value = 9; return content.question.trials[9].text");
        browser.click("#question button");
        browser.until("document.querySelector('#judgement p') !== null && !player.held");
        browser.run("player.go(3)");
        var run = SessionRuns.of(
                        key.set(page.session(), Double.parseDouble(said.asText().replaceAll(".*= ", ""))))
                .get(0);
        assertEquals(run.value(3), browser.run("return content.runs[0].f[3]").asDouble());
        assertEquals(
                run.at(3).x1(), browser.run("return content.drawn[0].x1[3]").asDouble());
    }

    @Test
    void an_answer_stays_in_the_browser_and_can_be_taken_back() throws Exception {
        var lesson = show(LessonLibrary.lesson("down-the-slope"));
        type("-4", "-1");
        browser.until("document.querySelector('#judgement p') !== null");
        var words = browser.text("#judgement p");
        browser.tools("Page.reload", Map.of());
        browser.until("document.querySelector('#judgement p') !== null");
        assertEquals(words, browser.text("#judgement p"));
        browser.until("document.getElementById('step').textContent.startsWith('step %s of')"
                .formatted(lesson.pages().get(0).end()));
        browser.click("#judgement button");
        browser.until("document.getElementById('transport').inert");
        assertEquals("", browser.text("#judgement"));
    }

    @Test
    void before_the_answer_nothing_shows_what_happens() throws Exception {
        show(LessonLibrary.lesson("down-the-slope"));
        browser.press(END);
        browser.press(SPACE);
        assertTrue(step().startsWith("step 0 of"), step());
        assertFalse(browser.run("return document.getElementById('chart').checkVisibility()")
                .asBoolean());
        assertEquals(
                "",
                browser.run("return document.querySelector('#picture svg g path[stroke-dasharray]').getAttribute('d')")
                        .asText());
    }
}
