package ravine.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.CssParser;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.session.Gallery;
import ravine.session.SessionFile;

/** What the window opens with, and how it looks before the theme of its controls is there. */
class StartupTest {

    @BeforeEach
    void begin(@TempDir Path state) {
        System.setProperty("ravine.state", state.toString());
    }

    @AfterEach
    void end() {
        System.clearProperty("ravine.state");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void its_colours_are_those_of_the_theme(String colours) throws IOException {
        var theme = declarations("/atlantafx/base/theme/primer-" + colours + ".css");
        var own = declarations("/ravine/ui/opening-" + colours + ".css");
        assertFalse(own.isEmpty());
        own.forEach((name, value) -> assertEquals(theme.get(name), value, name));
    }

    @Test
    void a_session_as_a_text_is_opened_as_one_that_is_pasted() {
        var wells = Gallery.session("curve-wells");
        var opened = Startup.begin(Optional.of(SessionFile.text(wells))).join().workbench();
        assertEquals(wells.problem(), opened.session().problem());
        assertEquals(wells.tracks(), opened.session().tracks());
    }

    /** What a sheet says of each property, by the selector and the property's name. */
    private static Map<String, String> declarations(String sheet) throws IOException {
        Stylesheet parsed = new CssParser().parse(Objects.requireNonNull(StartupTest.class.getResource(sheet)));
        return parsed.getRules().stream()
                .flatMap(rule -> rule.getDeclarations().stream()
                        .map(declaration -> Map.entry(
                                rule.getSelectors() + " " + declaration.getProperty(),
                                String.valueOf(declaration.getParsedValue()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, last) -> last));
    }
}
