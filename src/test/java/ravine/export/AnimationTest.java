package ravine.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import org.jcodec.api.FrameGrab;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.model.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import ravine.raster.Images;

/** Animations as their readers see them. */
class AnimationTest {

    @TempDir
    Path folder = Path.of("");

    private Path write(String name, String size, Timing timing, Progress progress) throws Exception {
        var file = folder.resolve(name);
        var export = film(size, timing);
        var format = Format.of(file, Format.all(true)).orElseThrow();
        FigureFile.write(
                LectureFigures.of(export).figure(), LectureFigures.of(export).step(), export, format, file, progress);
        return file;
    }

    private static Export film(String size, Timing timing) {
        var sides = size.split("x", 2);
        return LectureFigures.film(Double.parseDouble(sides[0]), Double.parseDouble(sides[1]), timing);
    }

    private record Frame(BufferedImage whole, int delay, int ownColours) {}

    /** The frames of a GIF, each drawn over the one before. */
    private static List<Frame> frames(Path file, BufferedImage canvas) throws IOException {
        var frames = new ArrayList<Frame>();
        var reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (var stream = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(stream);
            for (int i = 0; i < reader.getNumImages(true); i++) {
                var tree = (Element) reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
                int left = number(tree, "ImageDescriptor", "imageLeftPosition");
                int top = number(tree, "ImageDescriptor", "imageTopPosition");
                canvas.getGraphics().drawImage(reader.read(i), left, top, null);
                var copy = new BufferedImage(canvas.getWidth(), canvas.getHeight(), BufferedImage.TYPE_INT_RGB);
                copy.getGraphics().drawImage(canvas, 0, 0, null);
                frames.add(new Frame(
                        copy,
                        number(tree, "GraphicControlExtension", "delayTime"),
                        tree.getElementsByTagName("LocalColorTable").getLength()));
            }
        }
        return frames;
    }

    private static int number(Element tree, String element, String attribute) {
        return Integer.parseInt(((Element) tree.getElementsByTagName(element).item(0)).getAttribute(attribute));
    }

    /** The mean difference of two images' channels, of 255. */
    static double difference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    sum += Math.abs((one.getRGB(x, y) >> shift & 255) - (other.getRGB(x, y) >> shift & 255));
                }
            }
        }
        return sum / 3.0 / one.getHeight() / one.getWidth();
    }

    @Test
    void a_gif_has_a_frame_for_each_step_with_colours_in_common_and_holds_the_last() throws Exception {
        var file = write("a.gif", "320x240", new Timing(30, OptionalInt.empty(), 1.5, 0), Progress.NONE);
        var frames = frames(file, new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB));
        assertEquals(21, frames.size());
        assertEquals(
                List.of(3, 4, 3), frames.stream().map(Frame::delay).toList().subList(0, 3));
        assertEquals(70 + 150, frames.stream().mapToInt(Frame::delay).sum());
        assertTrue(frames.stream().allMatch(frame -> frame.ownColours == 0));
        var export = film("320x240", Timing.STANDARD);
        for (int step : List.of(0, 7, 20)) {
            var expected = Images.of(LectureFigures.of(export).after(step));
            assertTrue(difference(expected, frames.get(step).whole) < 0.5, "step " + step);
        }
        assertEquals(
                frames.get(0).whole.getRGB(300, 200),
                frames.get(20).whole.getRGB(300, 200),
                "the ground never changes");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "1, 0, -1", "3, 1, 2"})
    void a_gif_is_played_as_often_as_wished(int loops, int extensions, int more) throws Exception {
        var file = write("a.gif", "120x100", new Timing(10, OptionalInt.of(3), 0, loops), Progress.NONE);
        var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        int at = text.indexOf("NETSCAPE2.0");
        assertEquals(extensions == 1, at > 0);
        if (extensions == 1) {
            assertEquals(more, text.charAt(at + 13));
        }
    }

    @Test
    void an_mp4_has_the_pictures_at_even_sides_and_holds_the_last() throws Exception {
        var file = write("a.mp4", "321x241", new Timing(10, OptionalInt.of(5), 0.7, 0), Progress.NONE);
        int count = 0;
        try (var channel = NIOUtils.readableChannel(file.toFile())) {
            var grab = FrameGrab.createFrameGrab(channel);
            assertEquals(1.2, grab.getVideoTrack().getMeta().getTotalDuration(), 0.01);
            Picture picture;
            while ((picture = grab.getNativeFrame()) != null) {
                assertEquals(322, picture.getCroppedWidth());
                assertEquals(242, picture.getCroppedHeight());
                assertEquals(235 - 128, picture.getPlaneData(0)[0], 2, "white in video range");
                count++;
            }
        }
        assertEquals(6, count, "the last twice: for the time that it is held, and for a frame");
    }

    @ParameterizedTest
    @CsvSource({"a.gif", "a.mp4"})
    void progress_counts_to_the_end_and_a_cancelled_file_stays_as_it_was(String name) throws Exception {
        var told = new ArrayList<Integer>();
        var timing = new Timing(10, OptionalInt.of(4), 0, 0);
        write(name, "120x100", timing, (done, of) -> told.add(done * 10 + of));
        assertEquals(List.of(14, 24, 34, 44), told);
        var before = Files.readAllBytes(folder.resolve(name));
        assertThrows(CancellationException.class, () -> write(name, "160x100", timing, (done, of) -> done < 2));
        assertEquals(before.length, Files.size(folder.resolve(name)));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @ParameterizedTest
    @CsvSource({"20, -1, 21, 7, 7", "1000, -1, 240, 239, 1000", "100, 11, 11, 5, 50", "9, 1, 1, 0, 9", "0, 5, 5, 4, 0"})
    void frames_are_spread_evenly_over_the_steps(int steps, int wished, int count, int frame, int step) {
        var timing = new Timing(10, wished < 0 ? OptionalInt.empty() : OptionalInt.of(wished), 0, 0);
        assertEquals(count, timing.count(steps));
        assertEquals(step, timing.step(frame, steps));
    }
}
