package ravine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Outcome;

/** {@code ravine average}: a row for each value, of columns of data and of what a trace prints. */
final class AverageTest {

    private static List<String> lines(String... arguments) {
        var outcome = Outcome.of(arguments);
        assertEquals(0, outcome.status(), outcome.err());
        return outcome.lines();
    }

    @Test
    void column_of_the_data_is_averaged_row_by_row() {
        var lines = lines("average", "--series", "t", "--data", "temperatures");
        assertEquals("k,value,0.5,0.9,0.98", lines.get(0));
        assertEquals(366, lines.size());
        assertTrue(lines.get(1).startsWith("1,-1.8,-0.9,"), lines.get(1));
        var corrected =
                lines("average", "--series", "t", "--data", "temperatures", "--correction", "bias", "--beta", "0.75");
        assertEquals("1,-1.8,-1.8", corrected.get(1));
    }

    @ParameterizedTest
    @CsvSource({"g.1,g.1", "g^2.2,", "x.2,x2", "f,f", "m̂.1,m̂.1"})
    void quantity_of_a_track_is_that_of_its_trace(String series, String column) {
        var trace = lines("trace", "--optimizer", "gd", "--optimizer", "adam", "--internals", "--noise", "0.3");
        var head = List.of(trace.get(0).split(",", -1));
        var adams = trace.stream()
                .map(line -> line.split(",", -1))
                .filter(line -> line[0].equals("2") && !line[2].equals("0"))
                .toList();
        var lines = lines(
                "average",
                "--optimizer",
                "gd",
                "--optimizer",
                "adam",
                "--noise",
                "0.3",
                "--track",
                "2",
                "--series",
                series);
        assertEquals(adams.size() + 1, lines.size());
        for (int k = 1; k < lines.size(); k++) {
            var cells = lines.get(k).split(",", -1);
            var traced = adams.get(k - 1);
            assertEquals(traced[2], cells[0]);
            if (column != null) {
                assertEquals(traced[head.indexOf(column)], cells[1]);
            } else {
                double g = Double.parseDouble(traced[head.indexOf("g.2")]);
                assertEquals(g * g, Double.parseDouble(cells[1]));
            }
        }
    }

    @Test
    void adams_own_m_is_the_average_of_its_gradients_digit_by_digit() {
        var m = lines("average", "--optimizer", "adam", "--series", "m.1");
        var average = lines("average", "--optimizer", "adam", "--series", "g.1", "--beta", "0.9");
        for (int k = 1; k < m.size(); k++) {
            assertEquals(m.get(k).split(",", -1)[1], average.get(k).split(",", -1)[2]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png", "pdf"})
    void averages_are_drawn(String ending, @TempDir Path folder) throws IOException {
        var file = folder.resolve("averages." + ending);
        lines(
                "average",
                "--series",
                "noise",
                "--data",
                "signals",
                "--means",
                "--at",
                "60",
                "--title",
                "Noise",
                "-o",
                file.toString());
        assertTrue(Files.size(file) > 3000);
        if (ending.equals("svg")) {
            var text = Files.readString(file);
            for (var part : List.of("β 0.98", "plain-mean", "weights", "Noise", "half-life", "add up to")) {
                assertTrue(text.contains(part), part);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --series g.3                                         | there is no quantity “g.3”; there are x.1, x.2, f
            --series gg --optimizer neldermead                   | there is no quantity “gg”
            --series T --data temperatures                       | there is no quantity “T”
            --series f --beta 0.5,,0.9                           | β is a number of at least 0 and below 1
            --series f --beta 1                                  | β is a number of at least 0 and below 1
            --series f --beta 0.5,0.5                            | twice
            --series f --correction biased                       | Did you mean “bias”?
            --series f --track 9                                 | there is no track 9; the session has 3
            --series f --steps 5 --at 6 -o x.svg                 | there is no value 6; the series has 5
            --series f --steps 0                                 | no step
            --beta 0.5                                           | --series is missing
            """)
    void what_is_wrong_is_said(String options, String said) {
        var outcome = Outcome.of(("average " + options).split(" ", -1));
        assertEquals(2, outcome.status(), outcome.err());
        assertTrue(outcome.err().contains(said), outcome.err());
    }
}
