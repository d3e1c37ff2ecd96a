package ravine.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.text.Font;
import ravine.figure.TextStyle;
import ravine.figure.Weight;

/** The bundled typeface, made known to the toolkit. */
final class Fonts {

    private static final Map<Weight, String> NAMES = new EnumMap<>(Weight.class);

    static {
        for (var weight : Weight.values()) {
            try (var file = Objects.requireNonNull(Fonts.class.getResourceAsStream(weight.resource()))) {
                NAMES.put(weight, Font.loadFont(file, 12).getName());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Fonts() {}

    /** Makes the typeface known, so that style sheets can name it. */
    static void load() {
        // Loading this class has done it.
    }

    static Font of(TextStyle style) {
        return new Font(NAMES.get(style.weight()), style.size());
    }
}
