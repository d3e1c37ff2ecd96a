package ravine.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** How the page of a session plays. */
final class PagePlayTest extends BrowserTest {

    private static final String PICTURE = "return document.querySelector('#picture svg').outerHTML";

    @Test
    void keys_step_and_play_as_in_the_window() throws Exception {
        show("lecture");
        assertEquals("step 20 of 20", step());
        browser.press(HOME);
        assertEquals("step 0 of 20", step());
        browser.press(RIGHT);
        browser.press(RIGHT);
        assertEquals("step 2 of 20", step());
        browser.press(RIGHT, SHIFT);
        assertEquals("step 12 of 20", step());
        browser.press(LEFT);
        assertEquals("step 11 of 20", step());
        browser.press(LEFT, SHIFT);
        browser.press(LEFT, SHIFT);
        assertEquals("step 0 of 20", step());
        browser.press("+");
        browser.press("+");
        browser.press("+");
        assertEquals(
                "5",
                browser.run("return document.getElementById('speed').value").asText());
        browser.press(SPACE);
        browser.until("document.getElementById('step').textContent === 'step 20 of 20'");
        browser.until("document.getElementById('play').getAttribute('aria-label') === 'Play'");
        browser.press(LEFT);
        browser.press(END);
        assertEquals("step 20 of 20", step());
    }

    @Test
    void a_loop_plays_again_and_a_pause_stays_where_it_is() throws Exception {
        show("lecture");
        browser.press(HOME);
        browser.press("l");
        for (int i = 0; i < 5; i++) {
            browser.press("+");
        }
        browser.press(SPACE);
        browser.until("document.getElementById('step').textContent === 'step 20 of 20'");
        browser.until("document.getElementById('step').textContent !== 'step 20 of 20'");
        browser.press(SPACE);
        var paused = step();
        Thread.sleep(150);
        assertEquals(paused, step());
    }

    @Test
    void back_and_scrub_show_what_forward_showed() throws Exception {
        show("lecture");
        browser.press(HOME);
        browser.press(RIGHT);
        browser.press(RIGHT);
        var forth = browser.run(PICTURE).asText();
        browser.press(END);
        browser.press(HOME);
        assertNotEquals(forth, browser.run(PICTURE).asText());
        browser.run("const s = document.getElementById('scrub'); s.value = 2; s.dispatchEvent(new Event('input'))");
        assertEquals(forth, browser.run(PICTURE).asText());
    }

    @Test
    void a_method_is_hidden_by_its_box_and_by_its_number() throws Exception {
        show("lecture");
        var seen = """
                const rows = [...document.querySelectorAll('#table tbody tr')].filter((row) => !row.hidden);
                const marks = [...document.querySelectorAll('#picture .marker')];
                return rows.length + ' ' + marks.filter((mark) => mark.getAttribute('visibility') === 'visible').length;
                """;
        assertEquals("3 3", browser.run(seen).asText());
        browser.click("#legend li:nth-child(2) input");
        assertEquals("2 2", browser.run(seen).asText());
        browser.run("document.activeElement.blur()");
        browser.press("1");
        assertEquals("1 1", browser.run(seen).asText());
        browser.press("1");
        browser.press("2");
        assertEquals("3 3", browser.run(seen).asText());
    }
}
