package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.session.Gallery;

class WindowWordsTest {

    private static final String ONE = ".one";

    @ParameterizedTest
    @CsvSource({"1, 1 row kept out", "2, 2 rows kept out"})
    void one_row_is_no_rows(int rows, String words) {
        var session = Gallery.session("early-stopping").withProblem(problem -> {
            var table = problem.data().orElseThrow();
            return problem.withData(
                    Optional.of(table.withValidation(IntStream.range(0, rows).toArray())));
        });
        var summary = SamplingChoice.summary(session);
        assertTrue(summary.contains(words), summary);
    }

    static List<String> singular() {
        return Collections.list(WindowWords.BUNDLE.getKeys()).stream()
                .filter(key -> key.endsWith(ONE) && !key.equals("hands.one"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("singular")
    void words_of_one_have_words_of_several(String key) {
        var several = key.substring(0, key.length() - ONE.length());
        assertTrue(WindowWords.BUNDLE.containsKey(several), several);
        assertTrue(WindowWords.count(several, 7, "B", "C").contains("7"));
        assertEquals(WindowWords.of(key, "1", "B", "C"), WindowWords.count(several, 1, "B", "C"));
    }
}
