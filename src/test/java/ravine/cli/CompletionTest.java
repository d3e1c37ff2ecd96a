package ravine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Outcome;
import ravine.lesson.LessonLibrary;
import ravine.library.ObjectiveLibrary;
import ravine.optimizer.Optimizer;
import ravine.session.Gallery;

/** The script of {@code ravine completion}, and what bash completes with it. */
final class CompletionTest {

    private static final Path BASH = Path.of("/bin/bash");

    @TempDir
    private Path folder = Path.of("");

    private static String script() {
        var outcome = Outcome.of("completion");
        assertEquals(0, outcome.status(), outcome.err());
        return outcome.out();
    }

    @Test
    void all_methods_objectives_and_sessions_can_be_completed() {
        var words = Arrays.asList(script().split("[^\\w-]+", -1));
        Optimizer.ALL.specs().forEach(spec -> assertTrue(words.contains(spec.id()), spec.id()));
        ObjectiveLibrary.all().forEach(objective -> assertTrue(words.contains(objective.id()), objective.id()));
        Gallery.names().forEach(name -> assertTrue(words.contains(name), name));
        LessonLibrary.names().forEach(name -> assertTrue(words.contains(name), name));
    }

    @Test
    void no_two_options_of_a_command_have_one_list_of_words() {
        for (var function : script().split("\nfunction ", -1)) {
            var lists = Pattern.compile("local (\\w+_option_args)=")
                    .matcher(function)
                    .results()
                    .map(list -> list.group(1))
                    .toList();
            assertEquals(lists.stream().distinct().toList(), lists, () -> function.lines()
                    .findFirst()
                    .orElse(""));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ravine t, trace tune",
        "ravine trace --bud, --budget",
        "ravine render --objective ros, rosenbrock",
        "ravine render --optimizer adag, adagrad",
        "ravine render --theme d, dark",
        "ravine render --format p, png pdf page",
        "ravine trace --format p, pytorch",
        "ravine list mod, modifiers",
        "ravine list les, lessons",
        "ravine trace --session curvat, curvature curvature#1 curvature#2 curvature#3 curvature#4 curvature#5"
                + " curvature#6 curvature#7",
        "ravine trace --session the-ravine#3, the-ravine#3"
    })
    void bash_completes(String typed, String completed) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(BASH), "no bash here");
        var file = folder.resolve("ravine.sh");
        Files.writeString(
                file,
                script()
                        + "COMP_WORDS=(%s); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _complete_ravine 2>/dev/null; echo ${COMPREPLY[*]}\n"
                                .formatted(typed));
        var bash = new ProcessBuilder(BASH.toString(), file.toString()).start();
        var said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        bash.waitFor();
        assertEquals(completed, said.strip());
    }
}
