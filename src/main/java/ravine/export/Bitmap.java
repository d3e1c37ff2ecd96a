package ravine.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.Consumer;
import ravine.figure.Page;
import ravine.figure.Surface;

/** Drawings as pixels in memory. */
final class Bitmap {

    private Bitmap() {}

    /** A drawing with so many pixels to one of its own, in an image of this type; the last row and column are whole. */
    static BufferedImage of(Page drawing, double scale, int type) {
        var image = new BufferedImage(pixels(drawing.width(), scale), pixels(drawing.height(), scale), type);
        draw(image, image.getWidth() / drawing.width(), image.getHeight() / drawing.height(), drawing::draw);
        return image;
    }

    static int pixels(double length, double scale) {
        return (int) Math.max(1, Math.round(length * scale));
    }

    /** Draws on an image, with so many pixels across and down to one of the drawing. */
    static void draw(BufferedImage image, double scaleX, double scaleY, Consumer<Surface> content) {
        var graphics = image.createGraphics();
        try {
            graphics.scale(scaleX, scaleY);
            content.accept(new Java2DSurface(graphics));
        } finally {
            graphics.dispose();
        }
    }

    /** The pixels of an image of a type with whole numbers, row by row, not copied. */
    static int[] data(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
