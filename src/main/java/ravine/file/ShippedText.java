package ravine.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A text that ships with the program, by its path in resources, such as {@code /ravine/objectives.json}. */
public final class ShippedText {

    private ShippedText() {}

    public static String of(String path) {
        try (var in = Objects.requireNonNull(ShippedText.class.getResourceAsStream(path), path)) {
            return WholeText.read(in, path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
