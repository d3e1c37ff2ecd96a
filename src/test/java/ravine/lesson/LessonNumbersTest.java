package ravine.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.file.ShippedText;

/**
 * That each number in the texts of lessons is the one that runs and derivatives give: numbers.txt says for each text with numbers what these are, in
 * their order, as expressions of {@link PageQuantities}.
 */
class LessonNumbersTest {

    /** The quantities of each text, by page and name such as {@code the-ravine#2 why}. */
    private static final Map<String, List<String>> QUANTITIES = read();

    private static Map<String, List<String>> read() {
        var quantities = new LinkedHashMap<String, List<String>>();
        for (var line : ShippedText.of("/ravine/lesson/numbers.txt").lines().toList()) {
            if (!line.isBlank() && !line.startsWith("//")) {
                var parts = line.split(":", 2);
                var names = parts[0].strip().split(" ", -1);
                for (int i = 1; i < names.length; i++) {
                    var list = Stream.of(parts[1].split(";", -1)).map(String::strip);
                    var twice = quantities.put(names[0] + " " + names[i], list.toList());
                    assertEquals(null, twice, line);
                }
            }
        }
        return quantities;
    }

    @ParameterizedTest
    @MethodSource("ravine.lesson.ShippedLessonsTest#places")
    void each_number_in_a_text_is_the_one_that_is_measured(ShippedLessonsTest.Place place) {
        var quantities = new PageQuantities(place.page());
        WrittenNumbers.texts(place.page()).forEach((name, text) -> {
            var written = WrittenNumbers.of(text);
            var said = place.name() + " " + name;
            var expected = QUANTITIES.getOrDefault(said, List.of());
            assertEquals(
                    expected.size(),
                    written.size(),
                    () -> said + ": "
                            + written.stream().map(WrittenNumbers.Written::text).toList() + " in “" + text + "”");
            for (int i = 0; i < expected.size(); i++) {
                var number = written.get(i);
                var expression = expected.get(i);
                double measured = quantities.of(expression);
                assertTrue(number.isOf(measured), () -> "%s: %s is %s, not %s"
                        .formatted(said, expression, measured, number.text()));
            }
        });
    }

    @Test
    void each_line_is_about_a_text() {
        var texts = new HashSet<String>();
        ShippedLessonsTest.places().forEach(place -> WrittenNumbers.texts(place.page())
                .keySet()
                .forEach(name -> texts.add(place.name() + " " + name)));
        assertEquals(
                List.of(),
                QUANTITIES.keySet().stream()
                        .filter(name -> !texts.contains(name))
                        .toList());
    }

    @Test
    void numbers_are_read_with_signs_powers_and_fractions_and_sources_are_none() {
        var text =
                "1 − 0.6·4 = −1.4; 0.92²⁰ ≈ 0.19, x₁² of x₁, ¼·8/3 (Reddi and others, 2018), e^(−0.2). Source: TTIC 31230, 2018.";
        assertEquals(
                List.of("1", "0.6", "4", "−1.4", "0.92", "²⁰", "0.19", "¼", "8", "3", "−0.2"),
                WrittenNumbers.of(text).stream()
                        .map(WrittenNumbers.Written::text)
                        .toList());
    }
}
