package ravine.ui;

import ravine.figure.Backdrop;
import ravine.figure.Figure;
import ravine.figure.Frame;
import ravine.figure.Surface;
import ravine.raster.Bitmap;
import ravine.raster.PixelTransform;

/** All of the picture that stands still while its paths move, as pixels of a screen that has one to a pixel of the picture. */
record BackdropBitmap(Backdrop ground, Bitmap pixels) {

    static BackdropBitmap of(Backdrop ground) {
        var pixels = new Bitmap((int) Math.ceil(ground.width()), (int) Math.ceil(ground.height()));
        pixels.draw(PixelTransform.of(1), surface -> draw(ground, surface));
        return new BackdropBitmap(ground, pixels);
    }

    static void draw(Backdrop ground, Surface surface) {
        surface.fill(
                new Frame(0, 0, ground.width(), ground.height()).outline(),
                ground.look().theme().background());
        Figure.drawLayers(surface, ground.axes(), ground.still());
    }
}
