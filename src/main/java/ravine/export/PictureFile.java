package ravine.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import ravine.figure.Figure;

/** A figure in a file whose name's ending tells the format. */
public final class PictureFile {

    public static final List<String> ENDINGS = List.of("png", "svg");

    private PictureFile() {}

    /** Writes the figure; {@code scale} is the pixels of a bitmap for each pixel of the figure. */
    public static void write(Figure figure, Path file, double scale) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            Svg.write(figure, file);
        } else {
            Png.write(figure, file, scale);
        }
    }
}
