package ravine.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import ravine.Outcome;
import ravine.run.Recipe;
import ravine.run.Tuning;

/** {@code ravine tune} and the search that it prints. */
final class TuneTest {

    private static List<String> lines(String... arguments) {
        var outcome = Outcome.of(arguments);
        assertEquals(0, outcome.status(), outcome.err());
        return outcome.lines();
    }

    private static double value(String row) {
        return Double.parseDouble(row.split(",", -1)[2]);
    }

    @Test
    void every_trial_is_printed_and_its_f_is_that_of_its_run() {
        var rows = lines("tune", "--optimizer", "momentum", "--trials");
        rows = rows.subList(1, rows.size());
        assertEquals(Tuning.length(assertDoesNotThrow(() -> Recipe.read("momentum"))), rows.size());
        var best =
                rows.stream().min(Comparator.comparingDouble(TuneTest::value)).orElseThrow();
        var recipe = best.substring(best.indexOf('"') + 1, best.length() - 1);
        var traced = lines("trace", "--optimizer", recipe);
        assertEquals(value(best), Double.parseDouble(traced.get(21).split(",", -1)[5]));
    }

    /** A number as tables write it, such as 2.658×10⁻⁵. */
    private static double number(String shown) {
        var text = shown.replace("×10", "e").replace('⁻', '-').replace('−', '-');
        for (int digit = 0; digit < 10; digit++) {
            text = text.replace("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit), (char) ('0' + digit));
        }
        return Double.parseDouble(text);
    }

    @Test
    void the_table_ends_with_the_lowest_of_all_parts() {
        var table = lines("tune", "--optimizer", "momentum");
        var values = table.stream()
                .skip(1)
                .map(row -> Arrays.asList(row.split(" +", -1)))
                .map(cells -> number(cells.get(3)))
                .toList();
        assertEquals(5, values.size());
        assertTrue(table.get(5).contains(" best "), table.get(5));
        assertEquals(values.stream().min(Double::compare).orElseThrow(), values.get(4));
    }

    @Test
    void a_method_without_a_rate_is_named_and_alone_it_is_wrong_input() {
        var both = Outcome.of("tune", "--optimizer", "bfgs", "--optimizer", "gd");
        assertEquals(0, both.status());
        assertTrue(both.err().contains("track 1 (bfgs) has no rate to tune"), both.err());
        assertEquals(2, Outcome.of("tune", "--optimizer", "bfgs").status());
    }

    @Test
    void where_f_is_never_finite_there_is_nothing_to_tune() {
        var outcome = Outcome.of("tune", "--objective", "log(-1-x^2)", "--optimizer", "gd");
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains("undefined: f is undefined at step 0: log("), outcome::err);
        assertEquals("", outcome.out());
    }
}
