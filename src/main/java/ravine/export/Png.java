package ravine.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import ravine.figure.Figure;
import ravine.file.WholeFile;
import ravine.raster.Bitmap;

/** Figures as PNG. */
public final class Png {

    private static final int COLOURS = 3;
    private static final int BUFFER = 1 << 13;

    /** The last of zlib’s levels that is quick: the usual 6 takes several times as long for files about a seventh smaller. */
    private static final int COMPRESSION = 3;

    private Png() {}

    /** Writes a figure whole or, if that fails, leaves what was there. */
    public static void write(Figure figure, int step, Path file) throws IOException {
        WholeFile.write(file, out -> write(figure, step, out, new Resolution(1, FigureSize.PIXELS_PER_INCH)));
    }

    /** Writes a figure after so many steps; where it has no background the pixels are transparent. */
    static void write(Figure figure, int step, OutputStream out, Resolution resolution) throws IOException {
        var pixels = Bitmap.of(figure.width(), figure.height(), resolution.scale(), on -> figure.draw(on, step));
        var chunks = new PngChunks(out);
        boolean opaque = figure.isOpaque();
        chunks.head(pixels.width(), pixels.height(), opaque, resolution.dotsPerInch());
        var packer = new Deflater(COMPRESSION);
        // A row's first byte says how it is filtered; areas of one colour pack best, and quickest, as they are: 0.
        var row = new byte[1 + pixels.width() * (opaque ? COLOURS : COLOURS + 1)];
        try (var rows = new DeflaterOutputStream(chunks.rows(), packer, BUFFER)) {
            for (int y = 0; y < pixels.height(); y++) {
                if (opaque) {
                    opaque(pixels, y, row);
                } else {
                    transparent(pixels, y, row);
                }
                rows.write(row);
            }
        } finally {
            packer.end();
        }
        chunks.end();
    }

    private static void opaque(Bitmap pixels, int row, byte[] samples) {
        int at = 1;
        for (int i = row * pixels.width(); i < (row + 1) * pixels.width(); i++) {
            int pixel = pixels.argb()[i];
            samples[at++] = (byte) (pixel >> 16);
            samples[at++] = (byte) (pixel >> 8);
            samples[at++] = (byte) pixel;
        }
    }

    private static void transparent(Bitmap pixels, int row, byte[] samples) {
        int at = 1;
        for (int i = row * pixels.width(); i < (row + 1) * pixels.width(); i++) {
            int pixel = pixels.argb()[i];
            int opacity = pixel >>> 24;
            for (int shift = 16; shift >= 0; shift -= 8) {
                samples[at++] = (byte) whole(pixel >> shift & 255, opacity);
            }
            samples[at++] = (byte) opacity;
        }
    }

    /** A channel as it was before it was taken times the opacity. */
    private static int whole(int channel, int opacity) {
        return opacity == 0 ? 0 : Math.min(255, (255 * channel + opacity / 2) / opacity);
    }
}
