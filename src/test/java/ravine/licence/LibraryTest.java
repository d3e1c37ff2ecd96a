package ravine.licence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** README's table of libraries is the list that is shipped, and each has its licence. */
final class LibraryTest {

    /** The class path of tests does not say which jars are only theirs. */
    private static final List<String> TEST_SCOPE = List.of(
            "junit",
            "jqwik",
            "archunit",
            "batik",
            "openjfx-monocle",
            "selenium",
            "jshint",
            "opentest4j",
            "apiguardian",
            "xml",
            "commons-io",
            "slf4j",
            "surefire",
            "error_prone",
            "jmh",
            "jopt-simple",
            "commons-math3");

    @Test
    void readme_lists_the_libraries() throws Exception {
        var table = new StringBuilder("| library | for | licence |\n|---|---|---|\n");
        for (var library : Library.all()) {
            table.append("| %s | %s | %s |\n".formatted(library.name(), library.purpose(), library.licence()));
        }
        var readme = Files.readString(Path.of("README.md"));
        assertTrue(readme.contains("### Libraries\n\n" + table + "\n"), table::toString);
    }

    @Test
    void everything_shipped_has_a_version_and_the_text_of_its_licence() {
        for (var shipped : Shipped.all()) {
            boolean numbered = !List.of("Ravine", "Source Sans 3").contains(shipped.name());
            assertTrue(!numbered || shipped.version().matches("\\d.*"), shipped.name() + " " + shipped.version());
            assertTrue(shipped.text().contains("WARRANT"), shipped.name());
        }
    }

    @Test
    void every_jar_belongs_to_a_library() {
        var jars = ShippedJar.all();
        assertFalse(jars.isEmpty());
        for (var jar : jars) {
            boolean known = Library.all().stream().anyMatch(jar::isOf);
            assertTrue(known || TEST_SCOPE.stream().anyMatch(jar.artifact()::startsWith), jar::toString);
        }
    }

    @Test
    void the_program_ships_its_own_licence() throws Exception {
        assertEquals(Files.readString(Path.of("LICENSE")), Shipped.all().get(0).text());
    }

    @Test
    void a_text_is_printed_once() {
        var text = LicenceTexts.text();
        assertEquals(1, text.split("the Independent JPEG Group's", -1).length - 1);
        assertTrue(text.contains("picocli"), text);
    }
}
