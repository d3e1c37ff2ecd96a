package ravine.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.Mistake;
import ravine.formula.Formula;
import ravine.run.Recipe;
import ravine.session.FirstSession;
import ravine.session.Session;
import ravine.session.Track;

/** Programs for PyTorch against the calls of PyTorch that made the reference runs. */
class TorchSnippetTest {

    /** Settings of the references that are none of the optimizer's own, for they belong to a schedule. */
    private static final List<String> SCHEDULES = List.of(
            "lr_decay",
            "schedule",
            "k",
            "t_max",
            "t_0",
            "t_mult",
            "lr_min",
            "max_lr",
            "step_up",
            "step_down",
            "mode",
            "gamma",
            "step_size",
            "start_factor",
            "total_iters",
            "total_steps",
            "pct_start",
            "div_factor",
            "final_div_factor");

    /** What the references call otherwise than PyTorch, with the place in a pair. */
    private static final Map<String, String> NAMES = Map.of(
            "beta1", "betas.0",
            "beta2", "betas.1",
            "initial_accumulator", "initial_accumulator_value",
            "etaminus", "etas.0",
            "etaplus", "etas.1",
            "step_min", "step_sizes.0",
            "step_max", "step_sizes.1");

    static Stream<Path> references() throws IOException, URISyntaxException {
        var folder = Path.of(Objects.requireNonNull(TorchSnippetTest.class.getResource("/ravine/reference"))
                .toURI());
        try (var files = Files.list(folder)) {
            return List.copyOf(files.sorted().toList()).stream()
                    .filter(file -> read(file).path("source").asText().startsWith("torch.optim"))
                    // The schedule that follows f has no program; PyTorch counts a cycle's rate from its lowest.
                    .filter(file -> !read(file).path("spec").asText().matches(".*\\+(plateau|cyclic).*"));
        }
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Session session(String formula, String recipe) throws Mistake {
        var track = new Track(Recipe.read(recipe), 0, true);
        var objective = Formula.read(formula);
        return FirstSession.lecture()
                .withProblem(problem -> problem.withFormula(objective))
                .withTracks(List.of(track));
    }

    private static String program(String formula, String recipe) throws Mistake {
        return PythonProgram.pytorch(session(formula, recipe));
    }

    @ParameterizedTest
    @MethodSource("references")
    void the_optimizer_is_called_as_for_the_reference(Path file) throws Mistake {
        var reference = read(file);
        var program = program(
                reference.get("objective").asText(), reference.get("spec").asText());
        var call = Pattern.compile("optimizer = (torch\\.optim\\.\\w+)\\(\\[x\\], (.*)\\)")
                .matcher(program);
        assertTrue(call.find(), program);
        assertTrue(reference.get("source").asText().startsWith(call.group(1) + ","), call.group(1));
        var given = arguments(call.group(2), program);
        reference.get("params").properties().forEach(setting -> {
            if (!SCHEDULES.contains(setting.getKey())) {
                var name = NAMES.getOrDefault(setting.getKey(), setting.getKey());
                // What is not given has PyTorch's default, which is 0 or false for all of these.
                assertEquals(number(setting.getValue().asText()), number(given.getOrDefault(name, "0")), name);
            }
        });
        assertEquals(reference.get("spec").asText().contains("+"), program.contains("    schedule.step()"), "schedule");
    }

    private static double number(String text) {
        return text.equals("true") || text.equals("True") ? 1 : text.equals("false") ? 0 : Double.parseDouble(text);
    }

    /** Each argument by its name, a pair's by name and place, with the value that the program gave to its key. */
    private static Map<String, String> arguments(String text, String program) {
        var arguments = new HashMap<String, String>();
        var matcher = Pattern.compile("(\\w+)=(\\(.*?\\)|\\w+)").matcher(text);
        while (matcher.find()) {
            var values = matcher.group(2).replaceAll("[()]", "").split(", ", -1);
            for (int i = 0; i < values.length; i++) {
                var key = Pattern.compile("^" + values[i] + " = (.*)$", Pattern.MULTILINE)
                        .matcher(program);
                arguments.put(
                        matcher.group(1) + (values.length > 1 ? "." + i : ""), key.find() ? key.group(1) : values[i]);
            }
        }
        return arguments;
    }

    @ParameterizedTest
    @CsvSource({
        "momentum:form=velocity, PyTorch has no Momentum with these settings",
        "rprop+cosine, PyTorch has no Rprop with these settings",
        "adam+lookahead, PyTorch has no Lookahead",
        "lion, PyTorch has no Lion",
    })
    void what_pytorch_lacks_is_said_in_a_sentence(String recipe, String words) {
        var said =
                assertThrows(Mistake.class, () -> program("x^2 + y^2", recipe)).getMessage();
        assertTrue(String.valueOf(said).startsWith(words), said);
    }

    @Test
    void a_function_of_numbers_only_is_given_a_tensor() throws Mistake {
        assertTrue(program("x^2 + sqrt(2) y^2", "gd").contains("torch.sqrt(torch.tensor(2.0))"));
    }
}
