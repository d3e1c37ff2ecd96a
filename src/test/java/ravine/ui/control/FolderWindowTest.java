package ravine.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FolderWindowTest {

    private static final Path FOLDER = Path.of("home", "pictures");
    private static final Path FILE = FOLDER.resolve("bowl.png");

    @Test
    void each_system_shows_the_file_or_its_folder_in_its_own_way() {
        assertEquals(List.of("explorer.exe", "/select," + FILE), FolderWindow.command("Windows 11", FILE));
        assertEquals(List.of("open", "-R", FILE.toString()), FolderWindow.command("Mac OS X", FILE));
        assertEquals(List.of("xdg-open", FOLDER.toString()), FolderWindow.command("Linux", FILE));
    }
}
