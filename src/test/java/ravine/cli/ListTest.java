package ravine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ravine.Outcome;
import ravine.lesson.LessonLibrary;
import ravine.library.KnownObjective;
import ravine.library.ObjectiveLibrary;
import ravine.modifier.Modifier;
import ravine.optimizer.Optimizer;
import ravine.run.Verdict;
import ravine.session.Gallery;
import ravine.spec.Spec;

final class ListTest {

    private static List<String> ids(ListKind kind) {
        return switch (kind) {
            case METHODS -> Optimizer.ALL.specs().stream().map(Spec::id).toList();
            case MODIFIERS -> Modifier.ALL.specs().stream().map(Spec::id).toList();
            case OBJECTIVES ->
                ObjectiveLibrary.all().stream().map(KnownObjective::id).toList();
            case DATA -> DataSource.names().toList();
            case GALLERY -> Gallery.names();
            case LESSONS -> LessonLibrary.names();
            case VERDICTS ->
                Arrays.stream(Verdict.Kind.values()).map(Verdict.Kind::word).toList();
        };
    }

    /** The same JSON with every whole number as a double. */
    private static JsonNode doubles(JsonNode node) throws JsonProcessingException {
        return new ObjectMapper().readTree(node.toString().replaceAll("(?<=[\\[,:])(-?\\d+)(?=[],}])", "$1.0"));
    }

    private static String list(ListKind kind, String... options) {
        var arguments = new ArrayList<>(List.of("list", kind.name().toLowerCase(Locale.ROOT)));
        arguments.addAll(List.of(options));
        var outcome = Outcome.of(arguments.toArray(String[]::new));
        assertEquals(0, outcome.status(), outcome.err());
        return outcome.out();
    }

    @ParameterizedTest
    @EnumSource
    void the_plain_list_names_all_and_flows_words_within_100_columns(ListKind kind) {
        var lines = list(kind).lines().toList();
        var first = lines.stream()
                .filter(line -> !line.startsWith(" "))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
        assertEquals(ids(kind), first);
        lines.stream()
                .filter(line -> kind != ListKind.OBJECTIVES)
                .forEach(line -> assertTrue(line.length() <= 100, line));
    }

    @ParameterizedTest
    @EnumSource
    void the_markdown_list_is_a_table_with_a_row_for_each(ListKind kind) {
        var lines = list(kind, "--markdown").lines().toList();
        long bars = lines.get(0).chars().filter(c -> c == '|').count();
        var rows = lines.subList(2, lines.size());
        assertEquals(
                ids(kind),
                rows.stream().map(row -> row.substring(3, row.indexOf('`', 3))).toList());
        rows.forEach(row -> assertEquals(
                bars, row.replace("\\|", "").chars().filter(c -> c == '|').count(), row));
    }

    @Test
    void the_json_list_holds_keys_with_symbols_ranges_defaults_and_variants() throws Exception {
        var methods = new ObjectMapper().readTree(list(ListKind.METHODS, "--json"));
        assertEquals(ids(ListKind.METHODS), methods.findValuesAsText("id"));
        var momentum = methods.get(ids(ListKind.METHODS).indexOf("momentum"));
        assertEquals("Momentum", momentum.get("name").asText());
        var keys = momentum.get("keys");
        assertEquals(
                "{\"key\":\"beta\",\"symbol\":\"β\",\"default\":0.9,\"min\":0.0,\"whole\":false}",
                keys.get(1).toString());
        assertEquals("undamped", keys.get(2).get("default").asText());
        assertEquals(
                List.of("undamped", "velocity", "ema"),
                keys.get(2).get("variants").findValuesAsText("name"));
        assertEquals("beta", keys.get(4).get("like").asText());
    }

    @Test
    void the_json_list_of_objectives_is_the_librarys_own_file() throws Exception {
        var mapper = new ObjectMapper();
        try (var library = ObjectiveLibrary.class.getResourceAsStream("/ravine/objectives/library.json")) {
            var printed = mapper.readTree(list(ListKind.OBJECTIVES, "--json"));
            assertEquals(doubles(mapper.readTree(library)), doubles(printed));
        }
    }
}
