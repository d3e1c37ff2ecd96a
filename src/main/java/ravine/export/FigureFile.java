package ravine.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import ravine.figure.Figure;
import ravine.file.WholeFile;
import ravine.file.Writing;
import ravine.raster.Bitmap;

/** A figure or animation as the content of a file. */
public final class FigureFile {

    private FigureFile() {}

    /** What writes the figure of an export up to a step; a CancellationException ends it where the progress says so. */
    public static Writing content(Figure figure, int step, Export export, Format format, Progress progress) {
        double scale = export.resolution().scale();
        return switch (format) {
            case SVG -> out -> out.write(Svg.text(figure, step).getBytes(StandardCharsets.UTF_8));
            case PDF -> out -> Pdf.write(figure, step, export.words().title(), out);
            case GIF -> out -> Gif.write(figure, step, export.timing(), scale, out, progress);
            case MP4 -> out -> Mp4.write(figure, step, export.timing(), scale, out, progress);
            case PNG -> out -> Png.write(figure, step, out, export.resolution());
            case JPEG -> out -> Jpeg.write(figure, step, out, export.resolution());
            default -> throw new IllegalArgumentException("no figure: " + format);
        };
    }

    /** Writes the figure of an export, whole or, if that fails or is ended, not at all. */
    public static void write(Figure figure, int step, Export export, Format format, Path file, Progress progress)
            throws IOException {
        WholeFile.write(file, content(figure, step, export, format, progress));
    }

    /** What to say of a file besides that it is there: a film's sides that had to grow. */
    public static Optional<String> remark(Figure figure, Export export, Format format) {
        int width = Bitmap.count(figure.width(), export.resolution().scale());
        int height = Bitmap.count(figure.height(), export.resolution().scale());
        if (format != Format.MP4 || (width % 2 == 0 && height % 2 == 0)) {
            return Optional.empty();
        }
        return Optional.of("The sides of an MP4 are even: %s×%s became %s×%s."
                .formatted(width, height, width + width % 2, height + height % 2));
    }
}
