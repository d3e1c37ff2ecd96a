package ravine.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderWindowTest {

    private static final Path FOLDER = Path.of("home", "pictures");
    private static final Path FILE = FOLDER.resolve("bowl.png");

    @Test
    void each_system_shows_the_file_or_its_folder_in_its_own_way() {
        assertEquals(List.of("explorer.exe", "/select," + FILE), FolderWindow.command("Windows 11", FILE));
        assertEquals(List.of("open", "-R", FILE.toString()), FolderWindow.command("Mac OS X", FILE));
        assertEquals(List.of("xdg-open", FOLDER.toString()), FolderWindow.command("Linux", FILE));
    }

    /** The program that runs the tests is there on every system; of what it does not know it ends with another number than 0. */
    @ParameterizedTest
    @CsvSource({"--version, true, true", "--no-such-option, true, false", "--no-such-option, false, true"})
    void a_folder_is_shown_unless_what_should_show_it_answers_that_it_cannot(
            String option, boolean answers, boolean isShown) {
        var java = ProcessHandle.current().info().command().orElseThrow();
        assertEquals(
                isShown, FolderWindow.isShown(List.of(java, option), answers).join());
    }

    @Test
    void a_folder_is_not_shown_where_there_is_no_such_program() {
        assertFalse(
                FolderWindow.isShown(List.of("no program is called so"), false).join());
    }
}
