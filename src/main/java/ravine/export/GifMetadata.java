package ravine.export;

import java.awt.image.IndexColorModel;
import java.io.IOException;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/** What a GIF file says of itself and of its frames, as {@code javax_imageio_gif} trees. */
final class GifMetadata {

    private GifMetadata() {}

    /** The size of the whole and the colours of all frames. */
    static IIOMetadata stream(ImageWriter writer, IndexColorModel model, int width, int height) throws IOException {
        var metadata = writer.getDefaultStreamMetadata(null);
        var root = new IIOMetadataNode(metadata.getNativeMetadataFormatName());
        root.appendChild(node("Version", "value", "89a"));
        root.appendChild(node(
                "LogicalScreenDescriptor",
                "logicalScreenWidth",
                width,
                "logicalScreenHeight",
                height,
                "colorResolution",
                8,
                "pixelAspectRatio",
                0));
        var table =
                node("GlobalColorTable", "sizeOfGlobalColorTable", 256, "backgroundColorIndex", 0, "sortFlag", "FALSE");
        for (int i = 0; i < 256; i++) {
            table.appendChild(node(
                    "ColorTableEntry",
                    "index",
                    i,
                    "red",
                    model.getRed(i),
                    "green",
                    model.getGreen(i),
                    "blue",
                    model.getBlue(i)));
        }
        root.appendChild(table);
        metadata.setFromTree(metadata.getNativeMetadataFormatName(), root);
        return metadata;
    }

    /** The place of a frame, how long it stays in hundredths of a second and, with the first, how often all are played. */
    static IIOMetadata frame(ImageWriter writer, ImageTypeSpecifier type, int left, int top, int delay, Timing timing)
            throws IOException {
        var metadata = writer.getDefaultImageMetadata(type, null);
        var format = metadata.getNativeMetadataFormatName();
        var root = (IIOMetadataNode) metadata.getAsTree(format);
        root.appendChild(node(
                "ImageDescriptor",
                "imageLeftPosition",
                left,
                "imageTopPosition",
                top,
                "imageWidth",
                1,
                "imageHeight",
                1,
                "interlaceFlag",
                "FALSE"));
        root.appendChild(node(
                "GraphicControlExtension",
                "disposalMethod",
                "doNotDispose",
                "userInputFlag",
                "FALSE",
                "transparentColorFlag",
                "TRUE",
                "delayTime",
                delay,
                "transparentColorIndex",
                ColourTable.SAME));
        if (timing.loops() != 1) {
            int more = timing.loops() == 0 ? 0 : timing.loops() - 1;
            var loop = node("ApplicationExtension", "applicationID", "NETSCAPE", "authenticationCode", "2.0");
            loop.setUserObject(new byte[] {1, (byte) more, (byte) (more >> 8)});
            var extensions = new IIOMetadataNode("ApplicationExtensions");
            extensions.appendChild(loop);
            root.appendChild(extensions);
        }
        metadata.mergeTree(format, root);
        return metadata;
    }

    private static IIOMetadataNode node(String name, Object... attributes) {
        var node = new IIOMetadataNode(name);
        for (int i = 0; i < attributes.length; i += 2) {
            node.setAttribute(attributes[i].toString(), attributes[i + 1].toString());
        }
        return node;
    }
}
