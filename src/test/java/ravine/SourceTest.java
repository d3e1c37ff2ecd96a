package ravine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What every source file keeps to. */
final class SourceTest {

    private static final int LONGEST = 300;

    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");

    /** A conversion that depends on the language. */
    private static final Pattern DIGITS = Pattern.compile("%[-#+ 0,(]*\\d*(\\.\\d+)?[dfeghaEGAStT]");

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
    void no_two_files_of_the_program_have_one_name() throws IOException {
        var files = sources().stream()
                .filter(file -> file.startsWith(Path.of("src", "main")))
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getFileName));
        assertEquals(
                List.of(),
                files.values().stream().filter(alike -> alike.size() > 1).toList());
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

    /** Only %s writes a number alike in each language of the system; others say which language they write. */
    @Test
    void no_number_is_written_in_the_digits_of_the_systems_language() throws IOException {
        var found = new ArrayList<String>();
        for (var file : sources()) {
            if (file.startsWith(Path.of("src", "main"))) {
                var text = Files.readString(file);
                var literal = LITERAL.matcher(text);
                while (literal.find()) {
                    boolean said =
                            text.substring(0, literal.start()).stripTrailing().endsWith("Locale.ROOT,");
                    if (DIGITS.matcher(literal.group()).find() && !said) {
                        found.add(file.getFileName() + " line "
                                + text.substring(0, literal.start()).lines().count() + ": " + literal.group());
                    }
                }
            }
        }
        assertEquals(List.of(), found, "write numbers by %s, or with Locale.ROOT");
    }
}
