package ravine.ui.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/** Style sheets in JavaFX's binary form, which it takes instead of a text of the same name and reads in half the time. The build writes them. */
final class StyleSheets {

    private static final String TEXT = ".css";
    private static final String BINARY = ".bss";

    private StyleSheets() {}

    /** Writes those of a folder, the argument, beside the texts. */
    public static void main(String[] folder) throws IOException {
        try (var files = Files.newDirectoryStream(Path.of(folder[0]), "*" + TEXT)) {
            for (var file : files) {
                var name = String.valueOf(file.getFileName());
                var binary = file.resolveSibling(name.substring(0, name.length() - TEXT.length()) + BINARY);
                Stylesheet.convertToBinary(file.toFile(), binary.toFile());
            }
        }
    }
}
