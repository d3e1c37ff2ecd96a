package ravine.ui;

import ravine.figure.Figure;
import ravine.figure.Frame;
import ravine.figure.Ground;
import ravine.figure.Surface;
import ravine.raster.Mapping;
import ravine.raster.Pixels;

/** All of the picture that stands still while its paths move, as pixels of a screen that has one to a pixel of the picture. */
record Still(Ground ground, Pixels pixels) {

    static Still of(Ground ground) {
        var pixels = new Pixels((int) Math.ceil(ground.width()), (int) Math.ceil(ground.height()));
        pixels.draw(Mapping.of(1), surface -> draw(ground, surface));
        return new Still(ground, pixels);
    }

    static void draw(Ground ground, Surface surface) {
        surface.fill(
                new Frame(0, 0, ground.width(), ground.height()).outline(),
                ground.look().theme().background());
        Figure.drawLayers(surface, ground.axes(), ground.still());
    }
}
