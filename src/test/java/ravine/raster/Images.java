package ravine.raster;

import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import ravine.draw.Surface;
import ravine.figure.Drawn;

/** Drawings as images of Java 2D: with our pixels, or with those of Java's own rasterizer. */
public final class Images {

    static {
        // Else it knows heights in a pixel to an eighth only, which a level edge of strong contrast shows. Read when
        // the first is drawn; the build says so from the start.
        System.setProperty("sun.java2d.renderer.subPixel_log2_Y", "8");
    }

    private Images() {}

    /** A drawing with a pixel for each of its own. */
    public static BufferedImage of(double width, double height, Consumer<Surface> content) {
        var pixels = Bitmap.of(width, height, 1, content);
        var image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
        return image;
    }

    public static BufferedImage of(Drawn drawn) {
        return of(drawn.figure().width(), drawn.figure().height(), drawn::on);
    }

    /** The same as Java draws it. */
    static BufferedImage byJava(Drawn drawn) {
        int width = Bitmap.count(drawn.figure().width(), 1);
        int height = Bitmap.count(drawn.figure().height(), 1);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var surface = new Java2DSurface(image.createGraphics(), width, height);
        drawn.on(surface);
        surface.finish();
        return image;
    }
}
