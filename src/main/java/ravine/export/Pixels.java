package ravine.export;

import java.awt.image.BufferedImage;
import ravine.figure.Page;

/** A drawing as pixels in memory, for a clipboard. */
public final class Pixels {

    private final BufferedImage image;

    private Pixels(BufferedImage image) {
        this.image = image;
    }

    /** A drawing with so many pixels to one of its own; where it has no background they are transparent. */
    public static Pixels of(Page drawing, double scale) {
        return new Pixels(Bitmap.of(drawing, scale, BufferedImage.TYPE_INT_ARGB));
    }

    public int width() {
        return image.getWidth();
    }

    public int height() {
        return image.getHeight();
    }

    /** Row by row, each pixel from the highest byte its opacity, red, green and blue; not copied. */
    public int[] argb() {
        return Bitmap.data(image);
    }
}
