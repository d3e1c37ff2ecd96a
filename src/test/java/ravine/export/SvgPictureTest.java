package ravine.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.StringReader;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.draw.Colour;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.TextStyle;
import ravine.raster.Images;

/** SVG files as another program draws them. */
class SvgPictureTest {

    /** A surface that takes no texts, for which the other program would want a font of the system. */
    private record Wordless(Surface surface) implements Surface {
        @Override
        public void fill(Polylines areas, Colour colour) {
            surface.fill(areas, colour);
        }

        @Override
        public void stroke(Polylines lines, Stroke stroke) {
            surface.stroke(lines, stroke);
        }

        @Override
        public void dots(Polylines centres, double diameter, Colour colour) {
            surface.dots(centres, diameter, colour);
        }

        @Override
        public void text(String text, double x, double y, TextStyle style) {}
    }

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
        drawn.on(new Wordless(file));
        var other = new InMemory();
        // Asked to, Batik does not move thin lines to whole pixels.
        var svg = file.finish().replaceFirst("<svg ", "<svg shape-rendering='geometricPrecision' ");
        other.transcode(new TranscoderInput(new StringReader(svg)), null);
        var bitmap = Images.of(width, height, on -> drawn.on(new Wordless(on)));
        assertTrue(
                AnimationTest.difference(bitmap, other.drawn) < 1,
                () -> "" + AnimationTest.difference(bitmap, other.drawn));
    }
}
