package ravine.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import ravine.figure.Figure;
import ravine.file.WholeFile;

/** Figures as SVG. */
public final class Svg {

    private Svg() {}

    /** Writes a figure whole or, if that fails, leaves what was there. */
    public static void write(Figure figure, int step, Path file) throws IOException {
        WholeFile.write(file, out -> out.write(text(figure, step).getBytes(StandardCharsets.UTF_8)));
    }

    /** The document of a figure after so many steps. */
    public static String text(Figure figure, int step) {
        var surface = new SvgSurface(figure.width(), figure.height());
        figure.draw(surface, step);
        return surface.finish();
    }
}
