package ravine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.Changes;
import ravine.Mistake;
import ravine.optimizer.Optimizer;
import ravine.run.Problem;
import ravine.run.Recipe;

final class SessionFileTest {

    private static final String WHOLE = """
            {
              "ravine": 1,
              "formula": "a x₁² + x₂²",
              "parameters": {"a": 2},
              "start": [-5, -2],
              "steps": 20,
              "view": {"x1": [-6, 6], "x2": [-3, 3]},
              "equalAspect": false,
              "gradient": {"kind": "central", "h": 0.1},
              "noise": 0.5,
              "seed": 7,
              "tracks": [
                {"method": "gd", "eta": 0.4},
                {"method": "momentum", "form": "ema", "modifiers": [{"modifier": "cosine", "low": 0.1}]},
                {"method": "adam", "beta1": 0.5, "look": 4, "shown": false}
              ]
            }
            """;

    @Provide
    Arbitrary<Session> sessions() {
        return RandomSessions.all();
    }

    @Property(tries = 300)
    void what_is_written_reads_back_as_an_equal_session(@ForAll("sessions") Session session) throws Mistake {
        assertEquals(session, SessionFile.read(SessionFile.text(session)));
    }

    @Test
    void what_is_left_out_is_as_plain_as_can_be() throws Mistake {
        var whole = SessionFile.read(WHOLE);
        assertEquals("adam:beta1=0.5", whole.tracks().get(2).recipe().text());
        assertEquals(
                "momentum:form=ema+cosine:low=0.1",
                whole.tracks().get(1).recipe().text());
        assertEquals(
                new Track(Recipe.read("gd:eta=0.4"), 0, true), whole.tracks().get(0));
        assertEquals("", whole.caption());
        assertEquals(Problem.UNBOUNDED, whole.problem().budget());
    }

    /** One change to a whole file: a text in it, what stands there instead, and what is said of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0.5, \"look | 1.5, \"look | tracks[2].beta1: 1.5 is not below 1.",
                "-5, | 1e999, | start[0]: 1e999 is too large.",
                "\"ravine\": 1 | \"ravine\": 3 | ravine: this file is of a newer version; this program reads versions 1 to 2.",
                "\"ravine\": 1 | \"ravine\": 0 | ravine: there is no such version; it is a whole number from 1 to 2.",
                "\"steps\" | \"stpes\" | “steps” is missing.",
                "\"seed\": 7 | \"sede\": 7 | sede: there is no such field. Did you mean “seed”?",
                "\"beta1\" | \"beta\" | tracks[2].beta: there is no such field. Did you mean “eta”? It is one of method, eta, beta1,",
                "\"low\" | \"lwo\" | tracks[1].modifiers[0].lwo: there is no such field. Did you mean “low”?",
                "\"adam\" | \"adma\" | tracks[2].method: there is no “adma”. Did you mean “adam”?",
                "\"adam\" | \"adam:eta=1\" | tracks[2].method: there is no “adam:eta=1”. It is one of gd",
                "\"ema\" | \"emma\" | tracks[1].form: “emma” is not allowed; form is undamped or velocity or ema.",
                "{\"a\": 2} | {\"b\": 2} | parameters.b: there is no such field.",
                "[-5, -2] | [-5] | start: here stand two numbers in brackets, not 1.",
                "20 | 2.5 | steps: 2.5 is not a whole number.",
                "20 | -1 | steps: -1 is below 0.",
                "[-6, 6] | [6, 6] | view.x1: the first must be smaller than the second, and not infinitely far from it.",
                "\"central\" | \"centrall\" | gradient.kind: here stands central or forward or five-point or exact",
                "0.1}, | 0}, | gradient.h: 0 is not above 0.",
                "false, | 0, | equalAspect: here stands true or false, not a number.",
                "7, | \"7\", | seed: here stands a number, not a text.",
                "x₂² | x₂² + § | formula: “§” has no meaning in a formula",
                "20, | 20 | line 7, column 3: this is not JSON: Unexpected character ('\"')",
                "20, | 20, \"steps\": 3, | line 6, column 23: this is not JSON: Duplicate field 'steps'."
            })
    void what_is_wrong_is_said_with_its_path(String there, String instead, String says) {
        assertTrue(WHOLE.contains(there), there);
        var text = WHOLE.replace(there, instead);
        var mistake = assertThrows(Mistake.class, () -> SessionFile.read(text));
        assertTrue(mistake.sentence().startsWith(says), mistake.sentence());
        assertEquals(text, mistake.text());
    }

    /** Views of a file, and what is said of them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | views: the picture shows one view, or two side by side.",
                "[\"contours\", \"contours\"] | views[1]: this view stands here already.",
                "[\"contour\"] | views[0]: here stands contours or",
                "\"contours\" | views: here stands a list […], not a text."
            })
    void what_is_wrong_with_views_is_said(String views, String says) {
        var text = WHOLE.replace("\"ravine\": 1", "\"ravine\": 2").replace("\"seed\": 7", "\"views\": " + views);
        var mistake = assertThrows(Mistake.class, () -> SessionFile.read(text));
        assertTrue(mistake.sentence().startsWith(says), mistake.sentence());
    }

    @Test
    void the_place_of_a_mistake_is_the_value() {
        var text = WHOLE.replace("0.5, \"look", "1.5, \"look");
        var mistake = assertThrows(Mistake.class, () -> SessionFile.read(text));
        assertEquals("1.5", text.substring(mistake.start(), mistake.end()));
    }

    @Test
    void every_text_that_ends_too_early_is_a_mistake() {
        for (int end = 0; end < WHOLE.stripTrailing().length(); end++) {
            var text = WHOLE.substring(0, end);
            assertThrows(Mistake.class, () -> SessionFile.read(text), text);
        }
    }

    @ParameterizedTest
    @CsvSource({"[, 100000", "{\"a\":, 100000", "1, 2000"})
    void what_goes_deep_or_is_long_is_a_mistake(String piece, int times) {
        assertThrows(Mistake.class, () -> SessionFile.read(piece.repeat(times)));
    }

    @Test
    void no_key_of_a_method_has_the_name_of_a_field_of_a_track() {
        var names = Set.of("method", "modifiers", "look", "shown");
        for (var spec : Optimizer.ALL.specs()) {
            var keys = new HashSet<>(spec.keys().stream().map(key -> key.name()).toList());
            keys.retainAll(names);
            assertEquals(Set.of(), keys, spec.id());
        }
    }

    static Stream<Named<Session>> changes() {
        var lecture = FirstSession.lecture();
        Stream<Named<Session>> problems = Changes.ofEach(lecture.problem())
                .map(other -> Named.of(other.getName(), lecture.withProblem(problem -> other.getPayload())));
        Stream<Named<Session>> scenes = Changes.ofEach(lecture.scene())
                .map(other -> Named.of(other.getName(), lecture.withScene(scene -> other.getPayload())));
        return Stream.concat(problems, scenes);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void every_component_of_a_problem_and_a_scene_is_written(Session changed) throws Mistake {
        assertNotEquals(FirstSession.lecture(), changed);
        assertEquals(changed, SessionFile.read(SessionFile.text(changed)));
    }
}
