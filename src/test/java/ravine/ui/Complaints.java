package ravine.ui;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that went wrong until it is closed: exceptions that no one caught on any thread but for want of a dialog of the system, warnings of the toolkit, what was printed as an error. */
final class Complaints extends Handler implements AutoCloseable {

    /** How much of a stack trace is told. */
    private static final int LINES = 16;

    private static final String STYLE = "javafx.css";

    /** What the headless toolkit throws instead of showing a dialog of the system, which it has not. */
    private static final String NO_DIALOG = "staticCommonDialogs_";

    private final Logger logger = Logger.getLogger("javafx");
    private final @Nullable Level level = logger.getLevel();
    private final Thread.@Nullable UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());

    Complaints() {
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            if (!isDialogOfTheSystem(thrown)) {
                said.add(thread.getName() + ": " + text(thrown));
            }
        });
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        logger.setLevel(Level.WARNING);
        logger.setUseParentHandlers(false);
        logger.addHandler(this);
    }

    private static boolean isDialogOfTheSystem(Throwable thrown) {
        var first = first(thrown);
        var trace = first.getStackTrace();
        return first instanceof UnsupportedOperationException
                && trace.length > 0
                && trace[0].getMethodName().startsWith(NO_DIALOG);
    }

    /** What the others were thrown for: handlers that a file of the window names are called with two around it. */
    private static Throwable first(Throwable thrown) {
        var first = thrown;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return first;
    }

    List<String> all() {
        var all = new ArrayList<>(said);
        var text = printed.toString(StandardCharsets.UTF_8);
        if (!text.isBlank()) {
            all.add(text);
        }
        return all;
    }

    /**
     * Keeps what the toolkit warns of. That a style sheet lacks colours is left out: JavaFX says so of popups while the theme
     * changes, before it gives them the new one.
     */
    @Override
    public void publish(LogRecord warning) {
        if (STYLE.equals(warning.getLoggerName())) {
            return;
        }
        var thrown = warning.getThrown();
        said.add(warning.getMessage() + (thrown == null ? "" : " " + text(thrown)));
    }

    private static String text(Throwable thrown) {
        var text = new StringWriter();
        first(thrown).printStackTrace(new PrintWriter(text));
        return text.toString().lines().limit(LINES).collect(Collectors.joining("\n"));
    }

    @Override
    public void flush() {
        err.flush();
    }

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setUseParentHandlers(true);
        logger.setLevel(level);
        System.setErr(err);
        Thread.setDefaultUncaughtExceptionHandler(handler);
    }
}
