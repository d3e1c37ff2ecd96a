package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.FrozenFiles;
import ravine.Mistake;

/** Whether the window's state is read as every version wrote it. */
final class WindowVersionsTest {

    @TempDir
    private Path folder = Path.of("");

    static Stream<Path> frozen() {
        return FrozenFiles.of("workbench", WindowStateFile.FORMAT.newest());
    }

    @ParameterizedTest
    @MethodSource("frozen")
    void a_file_of_each_version_is_read_with_all_that_it_says(Path file) throws Exception {
        var written = folder.resolve("window.json");
        WindowStateFile.write(written, WindowStateFile.read(file));
        assertEquals(WindowStateFile.read(file), WindowStateFile.read(written));
        FrozenFiles.assertHolds(file, Files.readString(written), WindowLayout.RETIRED);
    }

    @Test
    void a_newer_version_is_said() throws Exception {
        var written = folder.resolve("window.json");
        WindowStateFile.write(written, WindowStateFile.read(frozen().findFirst().orElseThrow()));
        var text = Files.readString(written);
        Files.writeString(written, text.replaceFirst("\"ravine\": 1", "\"ravine\": 9"));
        var mistake = assertThrows(Mistake.class, () -> WindowStateFile.read(written));
        assertEquals(
                "ravine: this file is of a newer version; this program reads versions 1 to 2.", mistake.sentence());
    }
}
