package ravine.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ravine.figure.Figure;
import ravine.figure.Sheet;

/** A figure or animation in a file whose name's ending tells the format. */
public final class PictureFile {

    /** Endings of formats that hold a figure. */
    public static final List<String> ENDINGS = List.of("png", "svg", "pdf");

    /** Endings of formats that hold an animation. */
    public static final List<String> MOVING = List.of("gif", "mp4");

    private PictureFile() {}

    /** Writes the figure; {@code scale} is the pixels of a bitmap for each pixel of the figure. */
    public static void write(Figure figure, Path file, double scale) throws IOException {
        switch (ending(file)) {
            case "svg" -> Svg.write(figure, file);
            case "pdf" -> Pdf.write(figure, "", file);
            default -> Png.write(figure, file, new Resolution(scale, scale * FigureSize.PIXELS_PER_INCH));
        }
    }

    /** Writes the sheet of an export, whole or, if that fails or is ended by a CancellationException, not at all. */
    public static void write(Sheet sheet, Export export, Path file, Progress progress) throws IOException {
        double scale = export.resolution().scale();
        switch (ending(file)) {
            case "svg" -> Svg.write(sheet, file);
            case "pdf" -> Pdf.write(sheet, export.title(), file);
            case "gif" -> Gif.write(sheet, export.timing(), scale, file, progress);
            case "mp4" -> Mp4.write(sheet, export.timing(), scale, file, progress);
            default -> Png.write(sheet, file, export.resolution());
        }
    }

    /** What to say of a file besides that it is there: a film's sides that had to grow. */
    public static Optional<String> remark(Sheet sheet, Export export, Path file) {
        int width = Bitmap.pixels(sheet.width(), export.resolution().scale());
        int height = Bitmap.pixels(sheet.height(), export.resolution().scale());
        if (!ending(file).equals("mp4") || (width % 2 == 0 && height % 2 == 0)) {
            return Optional.empty();
        }
        return Optional.of("The sides of an MP4 are even: %d×%d became %d×%d."
                .formatted(width, height, width + width % 2, height + height % 2));
    }

    private static String ending(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
