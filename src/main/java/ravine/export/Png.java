package ravine.export;

import ar.com.hjg.pngj.FilterType;
import ar.com.hjg.pngj.ImageInfo;
import ar.com.hjg.pngj.ImageLineByte;
import ar.com.hjg.pngj.PngWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import ravine.figure.Page;
import ravine.file.WholeFile;
import ravine.raster.Pixels;

/** Figures as PNG. */
public final class Png {

    private static final int BITS = 8;

    /** The last of zlib’s levels that is quick: the usual 6 takes several times as long for files about a seventh smaller. */
    private static final int COMPRESSION = 3;

    private Png() {}

    /** Writes a figure whole or, if that fails, leaves what was there. */
    public static void write(Page figure, Path file) throws IOException {
        WholeFile.write(file, out -> write(figure, out, new Resolution(1, FigureSize.PIXELS_PER_INCH)));
    }

    /** Writes a figure; where it has no background the pixels are transparent. */
    static void write(Page figure, OutputStream out, Resolution resolution) throws IOException {
        var pixels = Pixels.of(figure, resolution.scale());
        var kind = new ImageInfo(pixels.width(), pixels.height(), BITS, !figure.isOpaque());
        var writer = new PngWriter(out, kind);
        writer.setShouldCloseStream(false);
        // Areas of one colour pack best, and quickest, as they are.
        writer.setFilterType(FilterType.FILTER_NONE);
        writer.setCompLevel(COMPRESSION);
        writer.getMetadata().setDpi(resolution.dotsPerInch());
        var line = new ImageLineByte(kind);
        for (int row = 0; row < pixels.height(); row++) {
            if (figure.isOpaque()) {
                opaque(pixels, row, line.getScanline());
            } else {
                transparent(pixels, row, line.getScanline());
            }
            writer.writeRow(line);
        }
        writer.end();
    }

    private static void opaque(Pixels pixels, int row, byte[] samples) {
        int at = 0;
        for (int i = row * pixels.width(); i < (row + 1) * pixels.width(); i++) {
            int pixel = pixels.argb()[i];
            samples[at++] = (byte) (pixel >> 16);
            samples[at++] = (byte) (pixel >> 8);
            samples[at++] = (byte) pixel;
        }
    }

    private static void transparent(Pixels pixels, int row, byte[] samples) {
        int at = 0;
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
