package ravine.ui.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.scene.text.Font;
import ravine.font.FontWeight;

/** The bundled typeface in the window's controls. */
public final class Fonts {

    private Fonts() {}

    /** Makes the typeface known to the toolkit, so that style sheets can name it. */
    public static void load() {
        for (var weight : FontWeight.values()) {
            try (var file = Objects.requireNonNull(Fonts.class.getResourceAsStream(weight.resource()))) {
                Font.loadFont(file, 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
