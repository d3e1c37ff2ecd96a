package ravine.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.StringReader;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.raster.Images;

/** SVG files as another program draws them. */
class SvgPictureTest {

    /** Batik's drawing, kept as pixels. */
    private static final class InMemory extends ImageTranscoder {
        private BufferedImage drawn = createImage(1, 1);

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        }

        @Override
        public void writeImage(BufferedImage image, TranscoderOutput output) {
            drawn = image;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bowl", "ravine", "undefined", "panels", "losses"})
    void the_drawing_looks_like_the_bitmap(String name) throws Exception {
        var drawn = name.equals("panels") || name.equals("losses") ? LectureFigures.named(name) : Figures.named(name);
        double width = drawn.figure().width();
        double height = drawn.figure().height();
        var file = new SvgSurface(width, height);
        drawn.on(file);
        var other = drawn(file.finish());
        var bitmap = Images.of(width, height, drawn::on);
        assertTrue(AnimationTest.difference(bitmap, other) < 1, () -> "" + AnimationTest.difference(bitmap, other));
    }

    /** What Batik makes of an SVG. */
    static BufferedImage drawn(String text) throws TranscoderException {
        var other = new InMemory();
        // Asked to, Batik does not move thin lines to whole pixels.
        var svg = text.replaceFirst("<svg ", "<svg shape-rendering='geometricPrecision' ");
        other.transcode(new TranscoderInput(new StringReader(svg)), null);
        return other.drawn;
    }
}
