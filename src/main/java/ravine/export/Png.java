package ravine.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import ravine.figure.Page;
import ravine.file.WholeFile;

/** Figures as PNG. */
public final class Png {

    private static final double INCHES_PER_METRE = 1 / 0.0254;

    private Png() {}

    /** Writes a figure whole or, if that fails, leaves what was there. */
    public static void write(Page figure, Path file) throws IOException {
        WholeFile.write(file, out -> write(figure, out, new Resolution(1, FigureSize.PIXELS_PER_INCH)));
    }

    /** Writes a figure; where it has no background the pixels are transparent. */
    static void write(Page figure, OutputStream out, Resolution resolution) throws IOException {
        int type = figure.isOpaque() ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        var image = Bitmap.of(figure, resolution.scale(), type);
        var writer = writer();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
            stamp(metadata, resolution.dotsPerInch());
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
    }

    private static ImageWriter writer() throws IOException {
        var writers = ImageIO.getImageWritersByFormatName("png");
        if (!writers.hasNext()) {
            throw new IOException("this Java has no writer for PNG");
        }
        return writers.next();
    }

    /** Says the resolution in a pHYs chunk: whole pixels per metre. */
    private static void stamp(IIOMetadata metadata, double dotsPerInch) throws IOException {
        var size = new IIOMetadataNode("pHYs");
        var perMetre = Long.toString(Math.round(dotsPerInch * INCHES_PER_METRE));
        size.setAttribute("pixelsPerUnitXAxis", perMetre);
        size.setAttribute("pixelsPerUnitYAxis", perMetre);
        size.setAttribute("unitSpecifier", "meter");
        var root = new IIOMetadataNode(metadata.getNativeMetadataFormatName());
        root.appendChild(size);
        metadata.mergeTree(metadata.getNativeMetadataFormatName(), root);
    }
}
