package ravine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Outcome;

/** Options of figures and tables that stand or fall with the format of the file, and words that a figure cannot show. */
final class FigureOptionsTest {

    @TempDir
    private Path folder = Path.of("");

    private Outcome run(String command, String name, String... options) {
        var all = Stream.concat(Stream.of(command, "-o", folder.resolve(name).toString()), Arrays.stream(options));
        return Outcome.of(all.toArray(String[]::new));
    }

    private String svg(String... options) throws IOException {
        assertEquals(new Outcome(0, "", ""), run("render", "a.svg", options));
        return Files.readString(folder.resolve("a.svg"));
    }

    private static List<String> texts(String svg, String group) {
        var inside = svg.substring(svg.indexOf("<g id=\"" + group + "\""));
        return Pattern.compile("<text[^>]*>([^<]*)</text>")
                .matcher(inside.substring(0, inside.indexOf("</g>")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a.png | --fps 20           | --fps has no effect: nothing moves in a picture.
            a.svg | --hold 2           | --hold has no effect: nothing moves in a picture.
            a.pdf | --frames 3         | --frames has no effect: nothing moves in a picture.
            a.png | --loops 3          | --loops has no effect: only a GIF says how often it plays.
            a.gif | --transparent      | --transparent has no effect: only a PNG, SVG or PDF can be without a background.
            a.jpg | --transparent      | --transparent has no effect: only a PNG, SVG or PDF can be without a background.
            a.png | --step 999         | --step 999 has no effect: the runs end with step 20.
            a.svg | --scale 2          | --scale has no effect: the file has no pixels.
            a.svg | --dpi 300          | --dpi has no effect: the file has no pixels.
            a.gif | --dpi 300          | --dpi has no effect: the size is in pixels, and the file does not say how large they are.
            a.png | --landscape --overlays gradient,rates | --overlays rates has no effect: the picture shows a landscape, which has none; --views contours draws them.
            a.png | --size 50x40mm --scale 1 --dpi 300 | --dpi has no effect: --scale makes the pixels.
            """)
    void an_option_that_changes_nothing_is_said(String name, String options, String sentence) {
        var small = options.contains("--size") ? options : options + " --size 120x100";
        assertEquals(new Outcome(0, "", "ravine render: " + sentence + "\n"), run("render", name, small.split(" ")));
    }

    @Test
    void steps_have_their_numbers_on_a_landscape_where_they_are_seen() throws IOException {
        var options =
                "--landscape --overlays step-numbers --objective (x₁²−4)²/8+x₂² --start=-3.2,0 --optimizer gd:eta=0.02";
        var numbers = new ArrayList<List<String>>();
        for (int azimuth : new int[] {0, 180}) {
            run("render", "a.svg", (options + " --azimuth " + azimuth + " --elevation 8").split(" "));
            numbers.add(texts(Files.readString(folder.resolve("a.svg")), "step-numbers"));
        }
        assertTrue(numbers.get(0).containsAll(List.of("1", "5", "20")), numbers::toString);
        // From the other side a hill hides all but the number of the step that is shown.
        assertEquals(List.of("20"), numbers.get(1));
    }

    @Test
    void an_option_that_changes_something_is_not() {
        var options = "--size 120x100 --frames 2 --fps 20 --hold 1 --loops 2 --scale 2 --step 20".split(" ");
        assertEquals(new Outcome(0, "", ""), run("render", "a.gif", options));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.jpg", "b.JPEG"})
    void a_jpeg_looks_like_the_png(String name) throws IOException {
        run("render", "a.png", "--size", "300x200", "--transparent");
        assertEquals(
                0, run("render", name, "--size", "300x200", "--transparent").status());
        var image = ImageIO.read(folder.resolve(name).toFile());
        var same = ImageIO.read(folder.resolve("a.png").toFile());
        assertEquals(300, image.getWidth());
        for (int x = 0; x < 300; x += 50) {
            int alpha = same.getRGB(x, 100) >>> 24;
            for (int shift = 0; shift < 24; shift += 8) {
                int expected = alpha == 0 ? 255 : same.getRGB(x, 100) >> shift & 255;
                assertEquals(expected, image.getRGB(x, 100) >> shift & 255, 24);
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            שלום      | “ש” (U+05E9), “ל” (U+05DC), “ו” (U+05D5), “ם” (U+05DD)
            日本       | “日” (U+65E5), “本” (U+672C)
            go 🚀     | “🚀” (U+1F680)
            a\u0007b  | U+0007
            ABC日本語一二三四 | “日” (U+65E5), “本” (U+672C), “語” (U+8A9E), “一” (U+4E00), “二” (U+4E8C) and 2 others
            """)
    void characters_that_the_font_lacks_are_named(String words, String named) {
        for (var option : List.of("--title", "--caption")) {
            for (var name : List.of("a.png", "a.svg", "a.pdf", "a.gif")) {
                var outcome = run("render", name, option, words);
                assertEquals(2, outcome.status());
                assertTrue(outcome.err().contains("The font of figures has no " + named + "."), outcome::err);
                assertFalse(Files.exists(folder.resolve(name)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Überhöhung naïve Œuvre", "Спуск по градиенту", "Κλίση ∂f ≤ 0.5 — “so”", "été"})
    void what_the_font_has_is_drawn(String words) throws IOException {
        assertEquals(1, texts(svg("--title", words), "title").size());
    }

    @Test
    void line_breaks_are_lines() throws IOException {
        var svg = svg("--title", "first\nsecond", "--caption", "one\r\n\nthree");
        assertEquals(List.of("first", "second"), texts(svg, "title"));
        assertEquals(List.of("one", "", "three"), texts(svg, "caption"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "letters"})
    void a_long_title_is_wrapped_within_the_figure(String piece) throws IOException {
        var title = piece.repeat(100).strip();
        var svg = svg("--title", title, "--size", "800x600");
        assertEquals(
                title.replace(" ", ""), String.join("", texts(svg, "title")).replace(" ", ""));
        var widths = Pattern.compile("<text x=\"([\\d.]+)\"[^>]*textLength=\"([\\d.]+)\"")
                .matcher(svg)
                .results();
        widths.forEach(found -> assertTrue(
                Double.parseDouble(found.group(1)) + Double.parseDouble(found.group(2)) <= 800 + 60, found::group));
        var shortened = texts(svg("--title", title, "--size", "200x150"), "title");
        assertTrue(shortened.size() < 4 && shortened.get(shortened.size() - 1).endsWith("…"), shortened.toString());
    }

    @Test
    void a_title_of_a_panel_ends_where_the_panel_does() throws IOException {
        var titles = texts(svg("--panels", "method", "--size", "220x220"), "panel-title");
        assertEquals(1, titles.size());
        assertTrue(titles.get(0).startsWith("Grad") && titles.get(0).endsWith("…"), titles.toString());
    }

    @Test
    void a_table_with_tabs_has_the_values_of_the_one_with_commas() throws IOException {
        for (var name : List.of("a.csv", "a.tsv", "a.txt")) {
            assertEquals(new Outcome(0, "", ""), run("trace", name, "--internals"));
        }
        var tabs = Files.readString(folder.resolve("a.tsv"));
        assertEquals(Files.readString(folder.resolve("a.csv")), tabs.replace('\t', ','));
        assertFalse(tabs.contains(","));
        assertEquals(tabs, Files.readString(folder.resolve("a.txt")));
    }

    @ParameterizedTest
    @CsvSource({
        "a.xlsx, .csv and .tsv open in all of them",
        "a.ods, .csv and .tsv",
        "a.png, ravine render",
        "a.mp4, ravine render"
    })
    void an_ending_of_another_kind_is_refused_with_what_to_do(String name, String advice) {
        var outcome = run("trace", name);
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains(advice), outcome::err);
        assertFalse(Files.exists(folder.resolve(name)));
    }
}
