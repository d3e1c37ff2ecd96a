package ravine.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import ravine.figure.Page;
import ravine.file.WholeFile;

/** Figures as SVG. */
public final class Svg {

    private Svg() {}

    /** Writes a figure whole or, if that fails, leaves what was there. */
    public static void write(Page figure, Path file) throws IOException {
        WholeFile.write(file, out -> out.write(text(figure).getBytes(StandardCharsets.UTF_8)));
    }

    /** The document of a figure. */
    public static String text(Page figure) {
        var surface = new SvgSurface(figure.width(), figure.height());
        figure.draw(surface);
        return surface.finish();
    }
}
