package ravine.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import ravine.draw.Frame;
import ravine.figure.Figure;
import ravine.raster.Bitmap;

/** Figures as JPEG, for programs that take no other; it has no transparency. */
final class Jpeg {

    /** Of 1: little enough is lost that thin lines and letters stay clean. */
    private static final float QUALITY = 0.95f;

    private static final String TREE = "javax_imageio_jpeg_image_1.0";

    private Jpeg() {}

    static void write(Figure figure, int step, OutputStream out, Resolution resolution) throws IOException {
        var image = image(figure, step, resolution.scale());
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, metadata(writer, image, how, resolution)), how);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage image(Figure figure, int step, double scale) {
        var pixels = Bitmap.of(figure.width(), figure.height(), scale, on -> {
            on.fill(
                    new Frame(0, 0, figure.width(), figure.height()).outline(),
                    figure.background().withOpacity(1));
            figure.draw(on, step);
        });
        var image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
        return image;
    }

    /** What a writer says of an image, with the dots per inch. */
    private static IIOMetadata metadata(
            ImageWriter writer, BufferedImage image, ImageWriteParam how, Resolution resolution) throws IOException {
        var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), how);
        var tree = (IIOMetadataNode) metadata.getAsTree(TREE);
        var density = (IIOMetadataNode) tree.getElementsByTagName("app0JFIF").item(0);
        var dots = String.valueOf(Math.round(resolution.dotsPerInch()));
        density.setAttribute("resUnits", "1");
        density.setAttribute("Xdensity", dots);
        density.setAttribute("Ydensity", dots);
        metadata.setFromTree(TREE, tree);
        return metadata;
    }
}
