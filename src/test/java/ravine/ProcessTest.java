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
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own. */
final class ProcessTest {

    private static final List<String> TRACE = List.of("trace", "--optimizer", "gd:eta=0.4", "--steps", "3");

    @TempDir
    private Path folder = Path.of("");

    /** The command that runs the program with these options of Java. */
    private static List<String> java(List<String> options, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "ravine.Main"));
        command.addAll(arguments);
        return command;
    }

    /** What a command does that sees no display; both streams come back as one text. */
    private static Outcome run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
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
        var loading = run(java(List.of("-Xlog:class+load"), TRACE), Map.of());
        assertEquals(0, loading.status());
        assertTrue(loading.out().contains("ravine.cli.TraceCommand "), "the log tells what is loaded");
        for (var line : loading.lines()) {
            assertFalse(line.contains(" javafx.") || line.contains(" com.sun.javafx."), line);
            assertFalse(line.contains(" ravine.ui.") || line.contains(" ravine.workbench."), line);
        }
    }

    /** A shell makes the letters, for this process may have none itself. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void letters_beyond_ascii_are_read_and_printed_where_no_language_is_set() throws Exception {
        var typed = "exec \"$@\" --objective \"$(printf 'x\\342\\202\\201\\302\\262+?')\"";
        var command = new ArrayList<>(List.of("sh", "-c", typed, "sh"));
        command.addAll(java(List.of(), TRACE));
        var bare = run(command, Map.of("LC_ALL", "C"));
        assertEquals(2, bare.status());
        assertTrue(bare.out().contains("x₁²+?"), bare.out());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void without_a_display_the_window_is_one_sentence_that_names_render() throws Exception {
        for (var display : List.of(Map.<String, String>of(), Map.of("DISPLAY", ":4711"))) {
            var window = run(java(List.of("--enable-native-access=ALL-UNNAMED"), List.of()), display);
            assertEquals(1, window.status());
            assertEquals(1, window.lines().size(), window.out());
            assertTrue(window.out().startsWith("ravine: There is no display"), window.out());
            assertTrue(window.out().contains("ravine render"), window.out());
        }
    }

    @Test
    void a_picture_is_drawn_where_the_display_does_not_exist() throws Exception {
        var file = folder.resolve("a.png");
        var drawing = run(java(List.of(), List.of("render", "-o", file.toString())), Map.of("DISPLAY", ":4711"));
        assertEquals(new Outcome(0, "", ""), drawing);
    }
}
