package ravine.ui.control;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/** The system's own window of a folder, in which a file is shown, and chosen where the system can do that. */
public final class FolderWindow {

    private FolderWindow() {}

    /** Shows a file, beside the window; on the toolkit's thread it is told if there is nothing to show it with. */
    public static void show(Path file, Runnable none) {
        var system = System.getProperty("os.name");
        var unused = isShown(command(system, file.toAbsolutePath()), answers(system))
                .thenAccept(shown -> {
                    if (!shown) {
                        Platform.runLater(none);
                    }
                });
    }

    /** Whether a command shows something, known when it ends if it answers by how it ends, else as soon as it is begun. */
    static CompletableFuture<Boolean> isShown(List<String> command, boolean answers) {
        try {
            var shower = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            shower.getOutputStream().close();
            return answers
                    ? shower.onExit().thenApply(ended -> ended.exitValue() == 0)
                    : CompletableFuture.completedFuture(true);
        } catch (IOException unknown) {
            return CompletableFuture.completedFuture(false);
        }
    }

    /** Whether what shows folders ends with 0 where it did: Windows' Explorer ends with 1 then too. */
    static boolean answers(String system) {
        return !isWindows(system);
    }

    private static boolean isWindows(String system) {
        return system.toLowerCase(Locale.ROOT).startsWith("windows");
    }

    static List<String> command(String system, Path file) {
        if (isWindows(system)) {
            return List.of("explorer.exe", "/select," + file);
        }
        var folder = file.getParent() == null ? file : file.getParent();
        boolean isMac = system.toLowerCase(Locale.ROOT).startsWith("mac");
        return isMac ? List.of("open", "-R", file.toString()) : List.of("xdg-open", folder.toString());
    }
}
