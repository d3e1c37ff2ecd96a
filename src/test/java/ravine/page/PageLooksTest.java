package ravine.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.export.Export;
import ravine.session.Gallery;

/** How the page of a session fits its window and keeps to itself. */
final class PageLooksTest extends BrowserTest {

    @ParameterizedTest
    @ValueSource(ints = {320, 380, 768, 1280, 1920})
    void no_window_scrolls_sideways(int width) throws Exception {
        show("schedules");
        browser.size(width, 700);
        browser.until("document.querySelector('#picture svg').viewBox.baseVal.width"
                + " === document.getElementById('picture').clientWidth");
        assertEquals(0, browser.run(BEYOND).asInt());
        var least = browser.run("""
                const words = [...document.querySelectorAll('body *')].filter(
                    (each) => each.getClientRects().length && each.childElementCount === 0 && each.textContent.trim());
                return Math.min(...words.map((each) => parseFloat(getComputedStyle(each).fontSize)));
                """);
        assertTrue(least.asDouble() >= 11, least::toString);
    }

    @Test
    void a_dark_system_and_the_button_make_it_dark_or_light() throws Exception {
        browser.prefer("prefers-color-scheme", "dark");
        show("lecture");
        var ground = "return getComputedStyle(document.body).backgroundColor";
        var band = "return getComputedStyle(document.querySelector('#picture .still .f')).fill";
        assertEquals("rgb(13, 17, 23)", browser.run(ground).asText());
        var dark = browser.run(band).asText();
        browser.click("#theme");
        assertEquals("rgb(255, 255, 255)", browser.run(ground).asText());
        assertNotEquals(dark, browser.run(band).asText());
        browser.run("localStorage.clear()");
    }

    @Test
    void it_asks_for_nothing_and_complains_of_nothing() throws Exception {
        show("lecture");
        browser.press(HOME);
        browser.press(SPACE);
        browser.until("document.getElementById('step').textContent !== 'step 0 of 20'");
        var asked = browser.log("performance").stream()
                .filter(message -> message.contains("Network.requestWillBeSent\""))
                .filter(message -> !message.contains("file:///") && !message.contains("data:,"))
                .toList();
        assertEquals(List.of(), asked);
        assertEquals(List.of(), browser.log("browser"));
    }

    @Test
    void a_hostile_title_stays_text() throws Exception {
        var title =
                "</script><img src=x onerror=alert(1)>\"'&lt; \u202Eעברית\u202C {{SCRIPT}} <!-- " + "w".repeat(10_000);
        var session = Gallery.session("lecture").withCaption("</title><b>" + title);
        var named = session.withTrack(0, track -> track.withName("<i>א\u202E\"</i>"));
        browser.size(380, 700);
        browser.show(Pages.of(Export.USUAL.withTitle(title), named));
        assertEquals(title, browser.text("#title"));
        assertEquals(title, browser.text("title"));
        assertEquals(named.caption(), browser.text("#caption"));
        assertEquals(named.tracks().get(0).title(), browser.text("#legend bdi"));
        assertEquals(
                0,
                browser.run("return document.querySelectorAll('img, i, b').length")
                        .asInt());
        assertEquals(0, browser.run(BEYOND).asInt());
        assertEquals(List.of(), browser.log("browser"));
    }

    /** A frame of a course's site that trusts the page with nothing but its script. */
    @Test
    void it_fits_a_frame_of_another_page() throws Exception {
        browser.put("inner.html", Pages.of(Gallery.session("lecture")));
        var outer = """
                <!DOCTYPE html><title>A course</title>
                <iframe src="inner.html" width="700" height="500" sandbox="allow-scripts"></iframe>
                <p id="picture"><svg class="still"><g class="still"><path/></g></svg></p>
                """;
        browser.show(outer);
        browser.enter("iframe");
        browser.until("document.querySelector('#picture svg .still path') !== null");
        assertEquals(0, browser.run(BEYOND).asInt());
        browser.click("#first");
        assertEquals("step 0 of 20", step());
        var below = browser.run("scrollTo(0, 0);"
                + "return document.getElementById('transport').getBoundingClientRect().bottom - innerHeight");
        assertTrue(below.asDouble() <= 0, below::toString);
        browser.run("document.getElementById('theme').click()");
        browser.leave();
    }

    /** Sheets end between the parts of the figure, which together are longer than one. */
    @Test
    void its_figure_is_printed_from_the_first_sheet_on() throws Exception {
        show("map-momentum");
        browser.tools("Emulation.setEmulatedMedia", Map.of("media", "print"));
        var breaks = browser.run("""
                return ['#figure', '#picture', '#chart', '#views'].map(
                    (each) => getComputedStyle(document.querySelector(each)).breakInside).join(' ');
                """);
        assertEquals("auto avoid avoid avoid", breaks.asText());
        browser.tools("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    /** The policy forbids what the page itself never does. */
    @Test
    void nothing_can_be_asked_for_from_it() throws Exception {
        show("lecture");
        browser.run("""
                window.refused = [];
                document.addEventListener('securitypolicyviolation', (event) => window.refused.push(event.effectiveDirective));
                document.body.append(Object.assign(new Image(), {src: 'http://127.0.0.1:9/x.png'}));
                """);
        browser.until("window.refused.includes('img-src')");
    }

    @Test
    void how_long_the_script_of_twelve_methods_takes_is_said() throws Exception {
        browser.tools("Performance.enable", Map.of());
        browser.go("about:blank");
        browser.show(Pages.of(Sessions.twelve()));
        browser.until("document.querySelectorAll('#table tbody tr').length === 12");
        for (var metric : browser.tools("Performance.getMetrics", Map.of()).get("metrics")) {
            if (metric.get("name").asText().matches("ScriptDuration|LayoutDuration|RecalcStyleDuration")) {
                System.out.println("12 × 500 steps: " + metric);
            }
        }
    }
}
