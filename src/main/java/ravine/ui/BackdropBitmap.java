package ravine.ui;

import ravine.draw.Frame;
import ravine.draw.Surface;
import ravine.figure.Backdrop;
import ravine.figure.Figure;
import ravine.raster.Bitmap;
import ravine.raster.PixelTransform;

/** All of the picture that stands still while its paths move, as pixels of a screen that has one to a pixel of the picture. */
public record BackdropBitmap(Backdrop backdrop, Bitmap pixels) {

    public static BackdropBitmap of(Backdrop backdrop) {
        var pixels = new Bitmap((int) Math.ceil(backdrop.width()), (int) Math.ceil(backdrop.height()));
        pixels.draw(PixelTransform.of(1), surface -> draw(backdrop, surface));
        return new BackdropBitmap(backdrop, pixels);
    }

    static void draw(Backdrop backdrop, Surface surface) {
        surface.fill(
                new Frame(0, 0, backdrop.width(), backdrop.height()).outline(),
                backdrop.style().theme().background());
        Figure.drawLayers(surface, backdrop.axes(), backdrop.still());
    }
}
