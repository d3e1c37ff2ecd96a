package ravine.ui.export;

import java.util.Map;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import ravine.figure.Figure;
import ravine.raster.Bitmap;
import ravine.workbench.CopiedText;
import ravine.workbench.ExportModel;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** What is copied to the system's clipboard, and what to say of it. */
public final class ClipboardCopy {

    private ClipboardCopy() {}

    /** Pixels of an image for each pixel of the window, so that it is sharp. */
    private static final double SCALE = 2;

    /** Copies what the window shows. */
    public static String shown(Workbench workbench) {
        return picture(
                pixels(workbench.picture().figure(), workbench.player().step().get(), SCALE));
    }

    /** Copies an export and says so: its picture as an image, or its data as text. */
    static void of(ExportModel exporting) {
        if (exporting.format().get().isFigure()) {
            exporting.say(picture(pixels(
                    exporting.figure(),
                    exporting.lastStep(),
                    exporting.export().get().resolution().scale())));
        } else {
            exporting.copyText(ClipboardCopy::text);
        }
    }

    private static Bitmap pixels(Figure figure, int step, double scale) {
        return Bitmap.of(figure.width(), figure.height(), scale, surface -> figure.draw(surface, step));
    }

    /** Copies a picture as an image. */
    private static String picture(Bitmap pixels) {
        var image = new WritableImage(pixels.width(), pixels.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        pixels.width(),
                        pixels.height(),
                        PixelFormat.getIntArgbPreInstance(),
                        pixels.argb(),
                        0,
                        pixels.width());
        boolean taken = Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, image));
        return taken
                ? WindowWords.of("export.copied.picture", "" + pixels.width(), "" + pixels.height())
                : WindowWords.of("export.copy.failed");
    }

    public static String text(CopiedText copied) {
        boolean taken = Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, copied.text()));
        return taken ? copied.said() : WindowWords.of("export.copy.failed");
    }
}
