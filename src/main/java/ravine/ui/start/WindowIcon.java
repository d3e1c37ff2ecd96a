package ravine.ui.start;

import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import ravine.icon.Icon;
import ravine.raster.Bitmap;

/** The icon of a window, in the sizes that task bars and switchers of windows take. */
final class WindowIcon {

    private WindowIcon() {}

    static void give(Stage stage) {
        stage.getIcons()
                .setAll(Stream.of(16, 32, 48, 128).map(WindowIcon::image).toList());
    }

    private static Image image(int size) {
        var pixels = Bitmap.of(size, size, 1, new Icon(size)::draw);
        var image = new WritableImage(size, size);
        image.getPixelWriter().setPixels(0, 0, size, size, PixelFormat.getIntArgbPreInstance(), pixels.argb(), 0, size);
        return image;
    }
}
