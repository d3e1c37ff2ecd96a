package ravine.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.export.Export;
import ravine.lesson.LessonLibrary;

/** What others' scripts say of the page, run in a real browser: axe of what it keeps from people, JSHint of its script. */
final class PageScriptTest extends BrowserTest {

    private static final String JSHINT = "META-INF/resources/webjars/jshint/2.13.6/dist/jshint.js";

    /** The language of 2020, in which a line may begin with ? and a function may stand in a loop. */
    private static final Map<String, Object> OPTIONS = Map.of(
            "esversion",
            11,
            "undef",
            true,
            "unused",
            "vars",
            "eqeqeq",
            true,
            "browser",
            true,
            "strict",
            "global",
            "laxbreak",
            true,
            "loopfunc",
            true,
            "predef",
            List.of("DecompressionStream", "ResizeObserver"));

    /** A script of a library of the tests. */
    private static String library(String name) throws IOException {
        try (var in = PageScriptTest.class.getClassLoader().getResourceAsStream(name)) {
            assumeTrue(in != null, name + " is not on the class path, so the page is not looked at with it.");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "light, 380", "dark, 1280"})
    void axe_finds_nothing_serious(String scheme, int width) throws Exception {
        var axe = library("axe.min.js");
        browser.prefer("prefers-color-scheme", scheme);
        browser.size(width, 800);
        show("logistic-mixed");
        assertEquals(List.of(), findings(axe));
        var out = new ByteArrayOutputStream();
        PageFile.of(Export.USUAL, LessonLibrary.lesson("down-the-slope")).to(out);
        browser.show(out.toString(StandardCharsets.UTF_8));
        assertEquals(List.of(), findings(axe));
    }

    private static List<String> findings(String axe) throws Exception {
        browser.run(
                axe
                        + ";window.found = null;"
                        + "axe.run().then((results) => { window.found = results.violations; }, (fault) => { window.found = String(fault); });");
        browser.until("window.found !== null");
        var found = browser.run(
                "return [window.found].flat().map((each) => each.impact + ' ' + each.id + ' ' + JSON.stringify(each.nodes && each.nodes.map((node) => node.html + node.failureSummary)))");
        var serious = new ArrayList<String>();
        found.forEach(each -> serious.add(each.asText()));
        return serious.stream()
                .filter(each -> !each.startsWith("minor ") && !each.startsWith("moderate "))
                .toList();
    }

    @Test
    void jshint_has_nothing_to_say() throws Exception {
        var jshint = library(JSHINT);
        var script = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL).matcher(Pages.of(Sessions.twelve()));
        assertTrue(script.find());
        browser.go("about:blank");
        browser.run(jshint + ";window.JSHINT = JSHINT;");
        var said = browser.run(
                "JSHINT(arguments[0], arguments[1]); return JSHINT.errors.map((e) => e.line + ': ' + e.reason)",
                script.group(1),
                OPTIONS);
        var lines = new ArrayList<String>();
        said.forEach(each -> lines.add(each.asText()));
        assertEquals(List.of(), lines);
    }
}
