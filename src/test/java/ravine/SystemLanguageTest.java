package ravine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.workbench.WindowWords;

/** Whatever language the system speaks, files and messages are the same. */
class SystemLanguageTest {

    private static final Locale USUAL = Locale.getDefault();
    private static final String TRACE = "trace --objective rosenbrock --steps 12 --optimizer adam+step:every=4";

    private static final List<String> COMMANDS = List.of(
            TRACE + " --verdict",
            TRACE + " --format numpy",
            TRACE + " --format pytorch",
            TRACE + " --format json --internals",
            TRACE + " --budget 9",
            "trace --objective x^2-y^2 --steps 40 --optimizer gd:eta=0.9 --optimizer momentum:form=velocity --verdict",
            "trace --objective x^2+y^2 --start 1,2,3",
            "trace --objective x^2+y^2 --steps 0",
            "trace --objective max(x) --steps 2",
            "trace --objective x^2+y^2 --optimizer restarts",
            "trace --objective x^2+y^2 --optimizer lbfgs:memory=0",
            "trace --objective x^2+y^2 --optimizer gd:eta=x",
            "tune --objective bowl --optimizer gd --optimizer bfgs",
            "list methods --json",
            "list modifiers --markdown",
            "list objectives",
            "list gallery",
            "trace --help");

    @TempDir
    private static Path folder = Path.of("");

    private static List<String> usual = List.of();

    static Stream<Locale> locales() {
        return Stream.of(
                        "ar-EG ar-SA fa-IR tr-TR de-DE th-TH hi-IN bn-BD mr-IN ne-NP my-MM",
                        "ar-EG-u-nu-arab fa-IR-u-nu-arabext tr-TR-u-nu-deva de-DE-u-nu-arab th-TH-u-nu-thai hi-IN-u-nu-deva")
                .flatMap(tags -> Stream.of(tags.split(" ", -1)))
                .map(Locale::forLanguageTag);
    }

    /** What each command prints, and a figure and a broken session file. */
    private static List<String> all() throws Exception {
        var all = new ArrayList<String>();
        for (var command : COMMANDS) {
            all.add("" + Outcome.of(command.split(" ", -1)));
        }
        var figure = folder.resolve("figure.svg");
        var render = List.of("render", "--session", "lecture", "--settings", "--losses", "-o", "" + figure);
        all.add("" + Outcome.of(render.toArray(String[]::new)));
        all.add(Files.readString(figure));
        var broken = Files.writeString(folder.resolve("broken.ravine.json"), "{\n  \"ravine\": 1,\n  nothing}");
        all.add("" + Outcome.of("check", "" + broken));
        all.add(WindowWords.of("step.heading", "" + 1234));
        return all;
    }

    @BeforeAll
    static void speak_as_anywhere() throws Exception {
        Locale.setDefault(Locale.ROOT);
        usual = all();
    }

    @AfterAll
    static void speak_as_before() {
        Locale.setDefault(USUAL);
    }

    @ParameterizedTest
    @MethodSource("locales")
    void everything_is_written_as_anywhere(Locale locale) throws Exception {
        Locale.setDefault(locale);
        assertEquals(usual, all());
    }
}
