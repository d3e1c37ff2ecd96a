package ravine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every source file keeps to. */
final class SourceTest {

    private static final int LONGEST = 300;

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    @Test
    void no_file_is_longer_than_300_lines() throws IOException {
        assertFalse(sources().isEmpty());
        for (var file : sources()) {
            int lines = Files.readAllLines(file).size();
            assertTrue(lines <= LONGEST, () -> file + " has " + lines + " lines");
        }
    }

    @Test
    void every_package_says_what_it_is_for_and_that_it_holds_no_nulls() throws IOException {
        var folders = sources().stream()
                .filter(file -> file.startsWith(Path.of("src", "main")))
                .map(Path::getParent)
                .distinct()
                .toList();
        for (var folder : folders) {
            var text = Files.readString(folder.resolve("package-info.java"));
            assertTrue(text.startsWith("/**"), folder::toString);
            assertEquals(1, text.split("@NullMarked", -1).length - 1, folder::toString);
        }
    }
}
