package ravine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Main;
import ravine.Outcome;

final class OutputTargetTest {

    @TempDir
    private Path folder = Path.of("");

    /** A stream that breaks after some bytes, in the words of the system. */
    private static final class Breaking extends OutputStream {
        private final String reason;
        private int left = 100;

        private Breaking(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            left--;
            if (left < 0) {
                throw new IOException(reason);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Broken pipe, 0, ''",
        "The pipe is being closed, 0, ''",
        "No space left on device, 1, 'ravine trace: standard output cannot be written: No space left on device.'"
    })
    void a_reader_that_leaves_is_no_error_but_a_full_disk_is(String reason, int status, String says) {
        var err = new ByteArrayOutputStream();
        var console = Console.of(new Breaking(reason), err, StandardCharsets.UTF_8);
        assertEquals(status, Main.run(new String[] {"trace", "--steps", "100000"}, console));
        assertEquals(says, err.toString(StandardCharsets.UTF_8).strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trace -o missing/a.csv",
                "render -o missing/a.png",
                "render -o folder.svg",
                "list methods -o folder.svg"
            })
    void a_file_that_cannot_be_written_is_one_sentence_and_status_1(String command) throws Exception {
        Files.createDirectory(folder.resolve("folder.svg"));
        var words = command.replace("-o ", "-o " + folder + "/").split(" ");
        var outcome = Outcome.of(words);
        assertEquals(1, outcome.status());
        assertEquals("", outcome.out());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
        assertTrue(outcome.err().contains("cannot be written"), outcome.err());
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void help_of_every_command_fits_its_width_and_shows_an_example() {
        for (var command : new String[] {"", "trace", "render", "list"}) {
            var outcome = Outcome.of((command + " --help").strip().split(" "));
            assertEquals(0, outcome.status());
            assertTrue(outcome.out().contains("Examples:"), outcome.out());
            outcome.lines().forEach(line -> assertTrue(line.length() <= 100, line));
        }
        assertTrue(Outcome.of("--version").out().startsWith("ravine "));
    }
}
