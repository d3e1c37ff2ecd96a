package ravine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Outcome;
import ravine.session.Gallery;
import ravine.session.SessionFile;

/** Sessions as files and by name on the command line. */
final class SessionOptionTest {

    @TempDir
    private Path folder = Path.of("");

    private static String out(String... arguments) {
        var outcome = Outcome.of(arguments);
        assertEquals(0, outcome.status(), outcome.err());
        return outcome.out();
    }

    private static String piped(String input, String... arguments) {
        var in = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return out(arguments);
        } finally {
            System.setIn(in);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nosuch | ravine: there is no session or lesson “nosuch”",
                "sadle | ravine: there is no session or lesson “sadle”. Did you mean “saddle”? ",
                "the-ravin | ravine: there is no session or lesson “the-ravin”. Did you mean “the-ravine”? ",
                "no.ravine.json | ravine: there is no file “no.ravine.json”",
                "- | ravine: "
            })
    void a_window_is_not_opened_with_what_is_no_session(String session, String said) {
        var in = System.in;
        System.setIn(new ByteArrayInputStream("no session".getBytes(StandardCharsets.UTF_8)));
        try {
            var outcome = Outcome.of("--session", session);
            assertEquals(2, outcome.status());
            assertTrue(outcome.err().startsWith(said), outcome.err());
        } finally {
            System.setIn(in);
        }
    }

    @Test
    void a_name_a_file_and_standard_input_are_the_same_session() throws Exception {
        var session = Gallery.session("schedules");
        var file = folder.resolve("η.ravine.json");
        SessionFile.write(file, session);
        var named = out("trace", "--session", "schedules");
        assertEquals(1 + 3 * 201, named.lines().count());
        assertEquals(named, out("trace", "--session", file.toString()));
        assertEquals(named, piped(SessionFile.text(session), "trace", "--session", "-"));
        assertNotEquals(named, out("trace"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--objective 2x^2+y^2",
                "--param κ=20",
                "--start 1,2",
                "--steps 3",
                "--optimizer lion",
                "--gradient exact",
                "--h 0.1",
                "--noise 0.1"
            })
    void an_option_goes_before_what_the_session_says(String option) {
        var arguments = new ArrayList<>(List.of("trace", "--session", "rotated-ravine"));
        var plain = out(arguments.toArray(String[]::new));
        arguments.addAll(List.of(option.split(" ")));
        assertNotEquals(plain, out(arguments.toArray(String[]::new)));
    }

    @ParameterizedTest
    @CsvSource({"true, '', true", "false, '', false", "true, --no-equal, false", "false, --equal, true"})
    void the_scales_are_those_of_the_session_unless_said(boolean saved, String option, boolean drawn) throws Exception {
        var session = Gallery.session("saddle").withScene(scene -> scene.withEqualAspect(saved));
        var file = folder.resolve("a.ravine.json");
        SessionFile.write(file, session);
        var wanted = folder.resolve("b.ravine.json");
        SessionFile.write(wanted, session.withScene(scene -> scene.withEqualAspect(drawn)));
        assertEquals(render(wanted, List.of()), render(file, option.isEmpty() ? List.of() : List.of(option)));
    }

    private String render(Path session, List<String> options) throws Exception {
        var file = folder.resolve("a.svg");
        var arguments = new ArrayList<>(List.of("render", "-o", file.toString(), "--session", session.toString()));
        arguments.addAll(options);
        out(arguments.toArray(String[]::new));
        return Files.readString(file);
    }

    @Test
    void check_says_what_is_good_and_what_is_wrong_and_where() throws Exception {
        var good = folder.resolve("good.ravine.json");
        SessionFile.write(good, Gallery.session("cliff"));
        assertEquals(good + ": a session of 150 steps with 2 methods.\n", out("check", good.toString()));
        var bad = folder.resolve("bad.ravine.json");
        Files.writeString(bad, Files.readString(good).replace("\"eta\": 1", "\"eta\": -1"));
        var outcome = Outcome.of("check", bad.toString(), good.toString());
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().startsWith("ravine check: " + bad + ": tracks[0].eta: -1 is below 0."), outcome.err());
        assertTrue(outcome.out().startsWith(good.toString()), "the others are checked too");
    }
}
