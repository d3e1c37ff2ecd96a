package ravine.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import ravine.Mistake;
import ravine.draw.Theme;
import ravine.export.DataFile;
import ravine.export.Export;
import ravine.export.FigureFile;
import ravine.export.Format;
import ravine.export.Progress;
import ravine.figure.Figure;

/** What a panel of the drawer can be saved as: a picture, or its numbers. */
public final class FiguresAndNumbers {

    public static final List<Format> FORMATS = List.of(Format.PNG, Format.SVG, Format.PDF, Format.CSV);

    private FiguresAndNumbers() {}

    /** A picture of a panel, made larger than it is in the window. */
    @FunctionalInterface
    interface Drawing {
        Figure figure(double width, double height, Theme theme) throws Mistake;
    }

    /** The numbers of a panel as text. */
    @FunctionalInterface
    interface Numbers {
        String text() throws IOException, Mistake;
    }

    /** The file with the ending of the format with this place, the first if none has it, unless it has one of them. */
    public static Path ended(Path file, int format) {
        return Format.of(file, FORMATS).isPresent()
                ? file
                : Path.of(file + "." + FORMATS.get(Math.max(0, format)).ending());
    }

    /** Writes the panel, by the file's ending; what came of it in a sentence. */
    static String saved(Path file, double width, double height, Theme theme, Drawing drawing, Numbers numbers) {
        try {
            var format = Format.of(file, FORMATS).orElse(Format.PNG);
            if (format == Format.CSV) {
                var text = numbers.text();
                DataFile.write(out -> out.write(text), file);
            } else {
                var figure = drawing.figure(width, height, theme);
                FigureFile.write(figure, 0, Export.of(width, height, theme), format, file, Progress.NONE);
            }
            return WindowWords.of("panel.saved", file);
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        } catch (Mistake e) {
            return e.sentence();
        }
    }
}
