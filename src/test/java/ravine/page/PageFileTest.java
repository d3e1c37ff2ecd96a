package ravine.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.Mistake;
import ravine.draw.Theme;
import ravine.export.Export;
import ravine.lesson.LessonLibrary;
import ravine.panel.SessionPanel;
import ravine.session.Gallery;
import ravine.session.Session;

/** What a page is made of. */
final class PageFileTest {

    private static final int MOST_BYTES = 400_000;
    private static final int MOST_BYTES_WITH_CLOUDS = 600_000;
    private static final int MOST_LINES = 1200;

    private static final Pattern CONTENT =
            Pattern.compile("<script type=\"application/json\" id=\"content\">(.*?)</script>", Pattern.DOTALL);

    private static List<String> gallery() {
        return Gallery.names();
    }

    private static List<String> lessons() {
        return LessonLibrary.names();
    }

    @Test
    void twelve_methods_of_500_steps_fit_in_400_kilobytes() throws Mistake, IOException {
        int size = Pages.of(Sessions.twelve()).getBytes(StandardCharsets.UTF_8).length;
        assertTrue(size <= MOST_BYTES, () -> size + " bytes");
    }

    /** A page of a lesson is as small, but for clouds, which take what a reader can still be sent. */
    @ParameterizedTest
    @MethodSource("lessons")
    void every_lesson_fits(String name) throws Mistake, IOException {
        var lesson = LessonLibrary.lesson(name);
        var out = new ByteArrayOutputStream();
        PageFile.of(Export.USUAL, lesson).to(out);
        boolean clouds = lesson.pages().stream().anyMatch(page -> page.session().ensemble() > 1);
        assertTrue(out.size() <= (clouds ? MOST_BYTES_WITH_CLOUDS : MOST_BYTES), () -> out.size() + " bytes");
    }

    @Test
    void style_and_scripts_stay_small() throws IOException {
        try (var files = Files.list(Path.of("resources", "ravine", "page"))) {
            int lines = 0;
            for (var file :
                    files.filter(file -> !file.toString().endsWith(".html")).toList()) {
                var text = Files.readAllLines(file);
                lines += text.size();
                assertTrue(text.stream().allMatch(line -> line.length() <= 160), () -> "a long line in " + file);
            }
            assertTrue(lines > 100 && lines <= MOST_LINES, lines + " lines");
        }
    }

    @ParameterizedTest
    @MethodSource("gallery")
    void every_session_of_the_gallery_has_a_page_whose_content_is_json(String name) throws Mistake, IOException {
        var session = shortened(Gallery.session(name));
        var content = CONTENT.matcher(Pages.of(session));
        assertTrue(content.find());
        assertFalse(content.group(1).contains("<"));
        var page = new ObjectMapper().readTree(content.group(1)).get("pages").get(0);
        assertEquals(session.problem().steps(), page.get("steps").asInt());
    }

    /** With few runs and steps, for what it is made of is the same. */
    private static Session shortened(Session session) {
        return session.withEnsemble(Math.min(10, session.ensemble()))
                .withProblem(problem -> problem.withSteps(Math.min(40, problem.steps())));
    }

    @Test
    void columns_that_are_standardized_are_said_below_the_points() throws Mistake, IOException {
        var content = CONTENT.matcher(Pages.of(Gallery.session("standardized")));
        assertTrue(content.find());
        var data = new ObjectMapper()
                .readTree(content.group(1))
                .get("pages")
                .get(0)
                .get("data");
        assertEquals(
                "the 11 rows of “anscombe”; u standardized; lines: m(u).",
                data.get("words").asText());
    }

    @Test
    void methods_of_one_name_are_told_apart_by_their_settings() throws Mistake, IOException {
        var content = CONTENT.matcher(Pages.of(Gallery.session("rastrigin-chance")));
        assertTrue(content.find());
        var tracks = new ObjectMapper()
                .readTree(content.group(1))
                .get("pages")
                .get(0)
                .get("tracks");
        assertEquals(
                List.of("Gradient descent η 6×10⁻⁴", "Gradient descent η 0.002"), tracks.findValuesAsText("label"));
    }

    @Test
    void the_policy_names_the_style_and_the_script_by_their_hashes_and_nothing_else() throws Exception {
        var page = Pages.of(Gallery.session(Gallery.names().get(0)));
        var policy = Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"")
                .matcher(page);
        assertTrue(policy.find());
        var style = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(page);
        var script = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL).matcher(page);
        assertTrue(style.find() && script.find());
        assertEquals(
                "default-src 'none'; script-src '%s'; style-src '%s'; img-src data:; base-uri 'none'; form-action 'none'"
                        .formatted(hash(script.group(1)), hash(style.group(1))),
                policy.group(1));
        assertFalse(page.contains(" style=") || page.contains(" onclick="));
    }

    private static String hash(String text) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void the_style_has_the_colours_of_the_themes() throws IOException {
        var style = Files.readString(Path.of("resources", "ravine", "page", "page.css"));
        var light = style.substring(0, style.indexOf("data-theme"));
        var dark = style.substring(style.indexOf("data-theme"));
        hasColours(light, Theme.LIGHT);
        hasColours(dark, Theme.DARK);
    }

    private static void hasColours(String style, Theme theme) {
        var expected = "--ground: #%s; --text: #%s; --muted: #%s; --line: #%s; --ink: #%s; --halo: #%s;"
                .formatted(
                        theme.background().hex(),
                        theme.text().hex(),
                        theme.muted().hex(),
                        theme.line().hex(),
                        theme.ink().hex(),
                        theme.halo().hex());
        assertTrue(style.contains(expected), expected);
    }

    @Test
    void more_steps_than_a_page_holds_are_said() throws Mistake {
        var session = Gallery.session(Gallery.names().get(0)).withProblem(problem -> problem.withSteps(100_000));
        var panel = SessionPanel.of("", session);
        var mistake = assertThrows(Mistake.class, () -> PageFile.of(Export.USUAL, panel));
        assertEquals(
                "A page holds at most 200000 steps of all methods together, and there are 300003.", mistake.sentence());
    }
}
