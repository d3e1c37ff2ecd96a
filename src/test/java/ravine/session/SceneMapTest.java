package ravine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Mistake;

/** The map of a scene in a session's file. */
final class SceneMapTest {

    private static final KeyPair KEYS = new KeyPair(new KeyRange("eta", 0.001, 1), new KeyRange("beta", 0, 0.99));

    private static final Session SESSION = FirstSession.lecture()
            .withScene(scene ->
                    scene.withMap(Optional.of(new SceneMap(1, Optional.of(KEYS), Optional.empty(), MapMeasure.F))));

    @Test
    void it_is_kept_by_every_change_of_the_scene() throws Mistake {
        var text = SessionFile.text(SESSION);
        assertTrue(text.contains("\"ravine\": 2"), text);
        assertEquals(SESSION, SessionFile.read(text));
        var scene = SESSION.scene();
        assertEquals(
                scene.map(),
                scene.withView(scene.view())
                        .withEqualAspect(false)
                        .withOptions(scene.options())
                        .withLegend(scene.legend())
                        .withGhosts(scene.ghosts())
                        .map());
        assertFalse(SessionFile.text(FirstSession.lecture()).contains("\"map\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"eta\", \"from\" | \"etta\", \"from\" | map.over[0].key: no method has a number “etta”. Did you mean “eta”?",
                "\"to\": 0.99 | \"to\": 0 | map.over[1].to: a range goes from a number to a larger one",
                "\"to\": 1} | \"to\": 1, \"count\": 256} | map.over[0].count: there is no such field.",
                "\"show\": \"f\" | \"show\": \"g\" | map.show: here stands f or reached or verdict or minimum, not “g”.",
                "\"beta\", \"from\" | \"eta\", \"from\" | map.over: here stand the ranges of two keys."
            })
    void what_is_wrong_is_said_with_its_path(String there, String instead, String says) {
        var text = SessionFile.text(SESSION);
        assertTrue(text.contains(there), text);
        var mistake = assertThrows(Mistake.class, () -> SessionFile.read(text.replace(there, instead)));
        assertTrue(mistake.sentence().startsWith(says), mistake.sentence());
    }
}
