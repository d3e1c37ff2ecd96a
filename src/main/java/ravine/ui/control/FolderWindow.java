package ravine.ui.control;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The system's own window of a folder, in which a file is shown, and chosen where the system can do that. */
public final class FolderWindow {

    private FolderWindow() {}

    /** Shows a file, or says that there is nothing to show it with. */
    public static boolean show(Path file) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name"), file.toAbsolutePath()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException none) {
            return false;
        }
    }

    static List<String> command(String system, Path file) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("explorer.exe", "/select," + file);
        }
        var folder = file.getParent() == null ? file : file.getParent();
        return name.startsWith("mac") ? List.of("open", "-R", file.toString()) : List.of("xdg-open", folder.toString());
    }
}
