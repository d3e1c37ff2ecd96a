package ravine.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import ravine.figure.Figure;
import ravine.file.WholeFile;

/** Figures as PNG. */
public final class Png {

    private Png() {}

    /** Writes a figure whole or, if that fails, leaves what was there. */
    public static void write(Figure figure, Path file) throws IOException {
        write(figure, file, 1);
    }

    /** Writes a figure with {@code scale} pixels of the file to one of the figure. */
    public static void write(Figure figure, Path file, double scale) throws IOException {
        var image = image(figure, scale);
        WholeFile.write(file, out -> {
            if (!ImageIO.write(image, "png", out)) {
                throw new IOException("this Java has no writer for PNG");
            }
        });
    }

    /** A figure as a bitmap, always opaque. */
    static BufferedImage image(Figure figure, double scale) {
        int width = (int) Math.max(1, Math.round(figure.width() * scale));
        int height = (int) Math.max(1, Math.round(figure.height() * scale));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.scale(scale, scale);
            figure.draw(new Java2DSurface(graphics));
        } finally {
            graphics.dispose();
        }
        return image;
    }
}
