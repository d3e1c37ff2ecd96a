package ravine.ui.control;

import ravine.figure.Figure;
import ravine.raster.Bitmap;
import ravine.raster.PixelTransform;

/** All of a figure that stands still while its paths move, as pixels of a screen that has one to a pixel of the figure. */
public record StillBitmap(Figure figure, Bitmap pixels) {

    public static StillBitmap of(Figure figure) {
        var pixels = new Bitmap((int) Math.ceil(figure.width()), (int) Math.ceil(figure.height()));
        pixels.draw(PixelTransform.of(1), figure::drawStill);
        return new StillBitmap(figure, pixels);
    }
}
