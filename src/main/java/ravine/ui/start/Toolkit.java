package ravine.ui.start;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/** The start of JavaFX, which prints nothing: neither its warnings when it succeeds nor its stack traces when it cannot. */
final class Toolkit {

    /** A strong reference: a logger that is collected loses its level. */
    private static final Logger LOGGER = Logger.getLogger("javafx");

    private static final String INSTEAD = "; ravine render draws the same figure into a file without a window.";

    private static final String NO_DISPLAY =
            "There is no display for the window: start ravine on a desktop, or set DISPLAY to a screen that it may use"
                    + INSTEAD;

    private static final String NO_GTK =
            "The window needs GTK 3 and its X libraries, which are missing here: install them, "
                    + "on Debian or Ubuntu with “apt install libgtk-3-0 libxtst6 libxxf86vm1”"
                    + INSTEAD;

    private Toolkit() {}

    /** Starts JavaFX with something to do first, or says in one sentence why it cannot start here and what to do. */
    static Optional<String> start(Runnable first) {
        if (isLinux()
                && System.getProperty("glass.platform") == null
                && System.getenv("DISPLAY") == null
                && System.getenv("WAYLAND_DISPLAY") == null) {
            return Optional.of(NO_DISPLAY);
        }
        if (isLinux()) {
            Renderer.choose();
        }
        QuietMarlin.prepare();
        var level = LOGGER.getLevel();
        var err = System.err;
        var printed = new ByteArrayOutputStream();
        LOGGER.setLevel(Level.OFF);
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Platform.startup(first);
            return Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            return Optional.of(sentence(String.valueOf(e.getMessage())));
        } finally {
            System.setErr(err);
            LOGGER.setLevel(level);
        }
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").equals("Linux");
    }

    /** The sentence for JavaFX's reason, with which it tells three cases apart. */
    static String sentence(String reason) {
        if (reason.contains("DISPLAY")) {
            return NO_DISPLAY;
        }
        if (reason.contains("GTK") || reason.contains("glass")) {
            return NO_GTK;
        }
        return "The window cannot open, for JavaFX does not start on this system (%s)%s"
                .formatted(reason.strip().replaceAll("\\s+", " "), INSTEAD);
    }
}
