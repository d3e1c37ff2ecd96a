package ravine.raster;

import java.awt.image.BufferedImage;
import ravine.figure.Page;

/** Drawings as images of Java 2D: with our pixels, or with those of Java's own rasterizer. */
public final class Images {

    private Images() {}

    /** A drawing with a pixel for each of its own. */
    public static BufferedImage of(Page drawing) {
        var pixels = Bitmap.of(drawing, 1);
        var image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
        return image;
    }

    /** The same as Java draws it. */
    static BufferedImage byJava(Page drawing) {
        int width = Bitmap.count(drawing.width(), 1);
        int height = Bitmap.count(drawing.height(), 1);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        drawing.draw(new Java2DSurface(image.createGraphics()));
        return image;
    }
}
