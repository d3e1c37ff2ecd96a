package ravine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The program as a process of its own. */
final class ProcessTest {

    private static final List<String> TRACE =
            List.of("trace", "--objective", "0.1x₁²+2x₂²", "--optimizer", "gd:eta=0.4", "--steps", "3");

    /** Runs the program with these options of Java; both streams come back as one text. */
    private static Outcome java(List<String> options, List<String> arguments, Map<String, String> environment)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "ravine.Main"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS", "LC_CTYPE").forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return new Outcome(process.exitValue(), printed, "");
    }

    @Test
    void a_command_loads_no_javafx() throws Exception {
        var loading = java(List.of("-Xlog:class+load"), TRACE, Map.of());
        assertEquals(0, loading.status());
        assertTrue(loading.out().contains("ravine.cli.TraceCommand "), "the log tells what is loaded");
        for (var line : loading.lines()) {
            assertFalse(line.contains(" javafx.") || line.contains(" com.sun.javafx."), line);
            assertFalse(line.contains(" ravine.ui.") || line.contains(" ravine.workbench."), line);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void letters_beyond_ascii_are_read_where_no_language_is_set() throws Exception {
        var bare = java(List.of(), TRACE, Map.of("LC_ALL", "C"));
        assertEquals(Outcome.of(TRACE.toArray(String[]::new)).out(), bare.out());
        var letters = java(List.of(), List.of("list", "methods", "--markdown"), Map.of("LC_ALL", "C"));
        assertTrue(letters.out().contains("x ← x − ηg"), letters.out());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void without_a_display_the_window_is_one_sentence_that_names_render() throws Exception {
        for (var display : List.of(Map.<String, String>of(), Map.of("DISPLAY", ":4711"))) {
            var window = java(List.of("--enable-native-access=ALL-UNNAMED"), List.of(), display);
            assertEquals(1, window.status());
            assertEquals(1, window.lines().size(), window.out());
            assertTrue(window.out().startsWith("ravine: There is no display"), window.out());
            assertTrue(window.out().contains("ravine render"), window.out());
        }
    }

    @Test
    void a_picture_is_drawn_where_the_display_does_not_exist() throws Exception {
        var file = Path.of("target", "without-display.png");
        var drawing = java(List.of(), List.of("render", "-o", file.toString()), Map.of("DISPLAY", ":4711"));
        assertEquals(new Outcome(0, "", ""), drawing);
    }
}
