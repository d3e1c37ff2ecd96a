package ravine.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
import ravine.ui.Headless;
import ravine.ui.control.StillBitmap;
import ravine.workbench.Autosave;

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

    @Test
    void the_first_picture_is_the_one_that_was_drawn_up_ahead() {
        var opening = Startup.begin(Optional.empty()).join();
        var still = opening.still().orElseThrow().join();
        var figure = still.figure();
        var shown = opening.workbench().picture().contours().panel(figure.width(), figure.height());
        assertSame(figure.panels().get(0), shown);
        assertEquals(
                Arrays.hashCode(StillBitmap.of(figure).pixels().argb()),
                Arrays.hashCode(still.pixels().argb()));
    }

    @Test
    void the_size_of_the_picture_is_kept_and_an_older_file_is_read() throws Exception {
        var first = Startup.begin(Optional.empty()).join();
        first.workbench().appearance().pictureWidth().set(512);
        first.workbench().appearance().pictureHeight().set(400);
        var file = first.place().orElseThrow();
        new Autosave(first.workbench(), file).close();
        var kept = Autosave.restored(file, Headless.THREADS);
        assertEquals(512, kept.appearance().pictureWidth().get());
        var older = Files.readString(file).replaceAll(", \"picture(Width|Height)\": [0-9.]+", "");
        Files.writeString(file, older);
        var restored = Autosave.restored(file, Headless.THREADS);
        assertEquals("", restored.message().get());
        assertEquals(0, restored.appearance().pictureWidth().get());
    }

    @Test
    void a_picture_of_another_size_is_drawn_anew() {
        var opening = Startup.begin(Optional.empty()).join();
        var first = opening.still().orElseThrow().join().figure();
        var figure = opening.workbench().picture().contours().figure(500, 400);
        assertEquals(500, figure.width());
        assertEquals(400, figure.height());
        assertNotSame(first.panels().get(0), figure.panels().get(0));
    }
}
