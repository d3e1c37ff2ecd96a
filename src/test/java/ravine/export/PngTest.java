package ravine.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import ravine.Box;
import ravine.contour.PlotStyle;
import ravine.draw.Palette;
import ravine.draw.Theme;
import ravine.figure.Drawn;
import ravine.figure.LegendPlace;
import ravine.file.WholeFile;
import ravine.formula.Formula;
import ravine.session.FirstSession;
import ravine.session.PlotOptions;
import ravine.trace.TracePanel;

class PngTest {

    @TempDir
    Path folder = Path.of("");

    private BufferedImage written(Drawn drawn, double scale) throws IOException {
        var file = folder.resolve("figure.png");
        WholeFile.write(file, out -> Png.write(drawn.figure(), drawn.step(), out, new Resolution(scale, 96 * scale)));
        return ImageIO.read(file.toFile());
    }

    private static String pixel(BufferedImage image, double x, double y) {
        return "%06x".formatted(image.getRGB((int) x, (int) y) & 0xffffff);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 0.5})
    void files_read_back_at_their_scale(double scale) throws Exception {
        var image = written(Figures.named("bowl"), scale);
        assertEquals(480 * scale, image.getWidth());
        assertEquals(320 * scale, image.getHeight());
    }

    @ParameterizedTest
    @CsvSource({"96, 3780", "300, 11811", "72, 2835"})
    void files_say_their_dots_per_inch(double dots, int perMetre) throws Exception {
        var file = folder.resolve("figure.png");
        var figure = Figures.named("undefined");
        WholeFile.write(file, out -> Png.write(figure.figure(), figure.step(), out, new Resolution(1, dots)));
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var stream = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(stream);
            var tree = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            var size = (Element) tree.getElementsByTagName("pHYs").item(0);
            assertEquals(perMetre + "", size.getAttribute("pixelsPerUnitXAxis"));
            assertEquals("meter", size.getAttribute("unitSpecifier"));
        }
    }

    @Test
    void a_transparent_figure_has_no_background_but_its_panel() throws Exception {
        var image = written(LectureFigures.named("bare").transparent(), 1);
        assertEquals(0, image.getRGB(1, 1));
        assertEquals(255, image.getRGB(160, 100) >>> 24);
        assertEquals(255, written(LectureFigures.named("bare"), 1).getRGB(1, 1) >>> 24);
    }

    /** A place where f is defined and no line is, and one where it is undefined. */
    @ParameterizedTest
    @CsvSource({"x^2 + y^2, 0, 0", "sqrt(x) + y, 0, 255"})
    void contour_lines_on_nothing_cover_only_what_is_undefined(String formula, int inside, int left) throws Exception {
        var objective = Formula.read(formula);
        var session = FirstSession.lecture()
                .withProblem(problem -> problem.withFormula(objective))
                .withScene(scene -> scene.withView(new Box(-1, 1, -1, 1)))
                .withTracks(List.of())
                .drawn(drawing -> drawing.withContouring(PlotOptions.Contouring.LINES));
        var export = Export.of(400, 400, Theme.LIGHT).withColourBar(false).withTransparent(true);
        var image = written(new Drawn(export.figure(session, export.divided(session)), export.last(session)), 1);
        int seen = 0;
        for (int x = 220; x < 380; x++) {
            seen += image.getRGB(x, 150) >>> 24 == inside ? 1 : 0;
        }
        assertTrue(seen > 60, seen + " of 160 pixels");
        assertEquals(left, image.getRGB(120, 200) >>> 24);
    }

    @Test
    void the_last_row_is_whole_where_the_size_is_not() throws Exception {
        var image = written(Figures.named("bowl"), 0.7001);
        assertEquals("ffffff", pixel(image, 3, image.getHeight() - 1));
        assertEquals("ffffff", pixel(image, image.getWidth() - 1, 3));
    }

    @Test
    void ground_and_markers_have_their_colours_at_their_places() throws Exception {
        var pen = PlotStyle.of(Theme.LIGHT).legendAt(LegendPlace.NONE).drawn(true, false);
        var figure = Figures.bowl(pen);
        var image = written(figure, 1);
        var axes = ((TracePanel) figure.figure().panels().get(0)).ground().axes();
        assertEquals("ffffff", pixel(image, 1, 1));
        assertEquals(Palette.pen(0, Theme.LIGHT).colour().hex(), pixel(image, axes.x(1), axes.y(1)));
        assertEquals("ffffff", pixel(image, axes.x(0), axes.y(0)), "known minimum");
        // The second path has left the view: its arrow is at the upper edge above x₁ = 3.
        assertEquals(Palette.pen(1, Theme.LIGHT).colour().hex(), pixel(image, axes.x(3), axes.y(3) + 12));
        assertEquals(
                Theme.LIGHT.washed(pen.map().at(1)).hex(),
                pixel(image, axes.frame().right() - 2, axes.frame().top() + 2));
    }

    @Test
    void the_same_figure_gives_the_same_bytes() throws Exception {
        var first = folder.resolve("first.png");
        var second = folder.resolve("second.png");
        Png.write(Figures.named("undefined").figure(), 0, first);
        Png.write(Figures.named("undefined").figure(), 0, second);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void a_file_that_cannot_be_written_leaves_nothing_behind() throws Exception {
        var file = folder.resolve("old.txt");
        Files.writeString(file, "old");
        assertThrows(
                IOException.class,
                () -> WholeFile.write(file, out -> {
                    out.write(1);
                    throw new IOException("full");
                }));
        assertEquals("old", Files.readString(file));
        var figure = Figures.named("undefined");
        assertThrows(IOException.class, () -> Png.write(figure.figure(), 0, folder));
        assertThrows(
                IOException.class,
                () -> Svg.write(figure.figure(), 0, folder.resolve("missing").resolve("a.svg")));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
        Svg.write(figure.figure(), 0, file);
        assertTrue(Files.readString(file).startsWith("<svg"));
        assertFalse(Files.readString(file).contains("old"));
    }
}
