package ravine.raster;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import ravine.draw.Tiling;

/** Tiles as Java 2D draws them without smoothing, in an image many times as fine whose pixels are then averaged. */
final class Java2DTiles {

    private static final int FINER = 5;

    private final int width;
    private final int height;
    private final BufferedImage fine;

    Java2DTiles(int width, int height) {
        this.width = width;
        this.height = height;
        fine = new BufferedImage(FINER * width, FINER * height, BufferedImage.TYPE_INT_ARGB);
    }

    void add(Tiling tiling) {
        var graphics = fine.createGraphics();
        graphics.setTransform(AffineTransform.getScaleInstance(FINER, FINER));
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        for (int tile = 0; tile < tiling.tiles(); tile++) {
            var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            path.moveTo(tiling.x(tiling.start(tile)), tiling.y(tiling.start(tile)));
            for (int k = tiling.start(tile) + 1; k < tiling.end(tile); k++) {
                path.lineTo(tiling.x(k), tiling.y(k));
            }
            path.closePath();
            var colour = tiling.colour(tile);
            graphics.setColor(new Color(colour.red(), colour.green(), colour.blue()));
            graphics.fill(path);
        }
        graphics.dispose();
    }

    void on(Graphics2D graphics) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, mean(x, y));
            }
        }
        graphics.drawImage(image, 0, 0, null);
    }

    private int mean(int x, int y) {
        int count = 0;
        var sums = new int[3];
        for (int argb : fine.getRGB(FINER * x, FINER * y, FINER, FINER, null, 0, FINER)) {
            if (argb != 0) {
                count++;
                for (int k = 0; k < sums.length; k++) {
                    sums[k] += argb >> (8 * k) & 255;
                }
            }
        }
        if (count == 0) {
            return 0;
        }
        int opacity = 255 * count / (FINER * FINER);
        return opacity << 24 | part(sums[2], count) << 16 | part(sums[1], count) << 8 | part(sums[0], count);
    }

    private static int part(int sum, int count) {
        return sum / count;
    }
}
