package ravine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import ravine.session.SessionFile;
import ravine.ui.start.App;

/** What the packages tell a desktop is what the program is. */
final class PackagingTest {

    private static final Path LINUX = Path.of("src", "main", "packaging", "linux");

    @Test
    void the_desktop_file_names_the_class_of_the_window() throws Exception {
        var lines = Files.readAllLines(LINUX.resolve("ravine.desktop"));
        assertTrue(lines.contains("StartupWMClass=" + App.class.getName()), lines::toString);
    }

    @Test
    void the_desktop_file_opens_the_type_of_session_files() throws Exception {
        var type = Files.readString(LINUX.resolve("ravine.xml"));
        assertTrue(type.contains("pattern=\"*" + SessionFile.ENDING + "\""), type);
        int start = type.indexOf("<mime-type type=\"") + "<mime-type type=\"".length();
        var name = type.substring(start, type.indexOf('"', start));
        var lines = Files.readAllLines(LINUX.resolve("ravine.desktop"));
        assertTrue(lines.contains("MimeType=" + name + ";"), lines::toString);
        assertEquals(
                1, lines.stream().filter(line -> line.matches("Exec=.* %f")).count());
    }
}
