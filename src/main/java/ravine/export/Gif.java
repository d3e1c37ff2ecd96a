package ravine.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import ravine.figure.Figure;

/** Animations as GIF. Of each frame only the rectangle that changes is written, with the pixels that stay left out. */
final class Gif {

    private Gif() {}

    /** Writes an animation; where the progress ends it, that is a CancellationException. */
    static void write(Figure figure, int steps, Timing timing, double scale, OutputStream out, Progress progress)
            throws IOException {
        var film = new FrameRenderer(figure, steps, timing, scale, 1);
        int last = film.frames() - 1;
        var table = ColourTable.of(List.of(film.frame(0), film.frame(last / 2), film.frame(last)));
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            new Gif.Reel(writer, film, table.model()).write(table, progress);
        } finally {
            writer.dispose();
        }
    }

    /** The sequence of frames. Mutable: it remembers the frame before. */
    private static final class Reel {

        private final ImageWriter writer;
        private final FrameRenderer film;
        private final IndexColorModel model;
        private byte[] before = new byte[0];

        Reel(ImageWriter writer, FrameRenderer film, IndexColorModel model) {
            this.writer = writer;
            this.film = film;
            this.model = model;
        }

        void write(ColourTable table, Progress progress) throws IOException {
            var type = new ImageTypeSpecifier(model, model.createCompatibleSampleModel(1, 1));
            writer.prepareWriteSequence(GifMetadata.stream(writer, model, film.width(), film.height()));
            film.play(table::indices, progress, (number, frame) -> {
                var part = before.length == 0 ? new Part(0, 0, film.width(), film.height()) : changed(frame);
                var metadata = GifMetadata.frame(writer, type, part.left, part.top, delay(number), film.timing());
                writer.writeToSequence(new IIOImage(image(frame, part), null, metadata), null);
                before = frame;
            });
            writer.endWriteSequence();
        }

        /** Hundredths of a second that a frame stays: its end less its begin, each rounded, so that errors do not add up. */
        private int delay(int number) {
            double rate = film.timing().framesPerSecond();
            long end = Math.round(100 * (number + 1) / rate);
            long held =
                    number == film.frames() - 1 ? Math.round(100 * film.timing().hold()) : 0;
            return (int) Math.min(0xffff, end - Math.round(100 * number / rate) + held);
        }

        private record Part(int left, int top, int width, int height) {}

        /** The rectangle in which a frame differs from the one before; one pixel if it does nowhere. */
        private Part changed(byte[] frame) {
            int left = film.width();
            int right = -1;
            int top = film.height();
            int bottom = -1;
            for (int i = 0; i < frame.length; i++) {
                if (frame[i] != before[i]) {
                    int x = i % film.width();
                    int y = i / film.width();
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
            return right < 0 ? new Part(0, 0, 1, 1) : new Part(left, top, right - left + 1, bottom - top + 1);
        }

        private BufferedImage image(byte[] frame, Part part) {
            var image = new BufferedImage(part.width, part.height, BufferedImage.TYPE_BYTE_INDEXED, model);
            var pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
            for (int y = 0; y < part.height; y++) {
                for (int x = 0; x < part.width; x++) {
                    int at = (part.top + y) * film.width() + part.left + x;
                    boolean same = before.length > 0 && frame[at] == before[at];
                    pixels[y * part.width + x] = same ? ColourTable.SAME : frame[at];
                }
            }
            return image;
        }
    }
}
