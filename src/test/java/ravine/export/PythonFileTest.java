package ravine.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.modifier.Modifier;
import ravine.optimizer.Optimizer;
import ravine.spec.Key;
import ravine.spec.Option;
import ravine.spec.Spec;

/** The files of Python are those of methods and modifiers, and ask for settings that these have. */
class PythonFileTest {

    private static final Path FOLDER = Path.of("resources/ravine/python");
    private static final Pattern CONDITION = Pattern.compile("(\\w+) (=|!=) (\\S+)");

    static List<Path> files() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Spec<?> spec(Path file) {
        return Stream.of(Optimizer.ALL.specs(), Modifier.ALL.specs())
                .flatMap(List::stream)
                .filter(spec -> file.endsWith(spec.id() + ".py"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + " is of no method"));
    }

    private static Set<String> settings(Spec<?> spec) {
        return spec.keys().stream()
                .filter(Key.Choices.class::isInstance)
                .flatMap(key ->
                        ((Key.Choices) key).options().stream().map(Option::name).map(name -> key.name() + " " + name))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("files")
    void each_begins_with_the_name_of_the_method_that_it_is(Path file) throws IOException {
        var spec = spec(file);
        assertEquals("# " + spec.about().name(), Files.readAllLines(file).get(0));
    }

    @ParameterizedTest
    @MethodSource("files")
    void each_condition_is_one_that_can_hold(Path file) throws IOException {
        var spec = spec(file);
        for (var line : Files.readAllLines(file)) {
            int start = line.indexOf("# if ");
            for (var condition : start < 0
                    ? List.<String>of()
                    : List.of(line.substring(start + 5).split(" and ", -1))) {
                var words = CONDITION.matcher(condition);
                assertTrue(words.matches(), line);
                boolean number = words.group(3).matches("\\d+");
                boolean known = number
                        ? words.group(1).equals("schedules")
                                || spec.keys().stream()
                                        .anyMatch(key -> key.name().equals(words.group(1)))
                        : settings(spec).contains(words.group(1) + " " + words.group(3));
                assertTrue(known, line);
            }
        }
    }

    @Test
    void what_pytorch_has_numpy_has_too() throws IOException {
        for (var file : files()) {
            assertTrue(Files.exists(FOLDER.resolve("numpy").resolve(spec(file).id() + ".py")), file::toString);
        }
    }
}
