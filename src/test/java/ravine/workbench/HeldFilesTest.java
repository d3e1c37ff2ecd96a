package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of files before they are let go. */
final class HeldFilesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                "marks.csv | Let go to read “marks.csv” as data. | true",
                "MARKS.TSV | Let go to read “MARKS.TSV” as data. | true",
                "saddle.ravine.json | Let go to open “saddle.ravine.json”. | true",
                "a.csv b.csv | 2 files: drop one at a time. | false",
                "nothing | Only a file can be dropped here: a session, a lesson or a table. | false",
            })
    void what_becomes_of_them_is_said_and_one_at_a_time_is_taken(String names, String says, boolean taken) {
        var held = new HeldFiles(Stream.ofNullable(names)
                .flatMap(all -> Stream.of(all.split(" ")))
                .map(Path::of)
                .toList());
        assertEquals(says, held.says());
        assertEquals(taken, held.one().isPresent());
    }
}
