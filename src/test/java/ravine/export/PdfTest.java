package ravine.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.file.WholeFile;
import ravine.raster.Images;

class PdfTest {

    private static final long WHOLE_FONT = 100_000;

    @TempDir
    Path folder = Path.of("");

    private Path write(String name) throws Exception {
        var file = folder.resolve("figure.pdf");
        var figure = Figures.named(name);
        WholeFile.write(file, out -> Pdf.write(figure.figure(), figure.step(), "A title", out));
        return file;
    }

    @Test
    void texts_are_found_in_an_embedded_part_of_the_bundled_font() throws Exception {
        var file = write("bowl");
        try (var document = Loader.loadPDF(file.toFile())) {
            assertEquals("A title", document.getDocumentInformation().getTitle());
            var text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("f = 0.1x₁² + 2x₂²"), text);
            assertTrue(text.contains("two <paths> & a \"caption\""), text);
            assertTrue(text.contains("Momentum"), text);
            var resources = document.getPage(0).getResources();
            var names = StreamSupport.stream(resources.getFontNames().spliterator(), false)
                    .toList();
            assertEquals(2, names.size(), "regular and semibold");
            for (var name : names) {
                var font = resources.getFont(name);
                assertTrue(font.isEmbedded());
                assertTrue(font.getName().matches("[A-Z]{6}\\+SourceSans3-.*"), font.getName());
            }
            assertFalse(resources.getXObjectNames().iterator().hasNext(), "no bitmaps");
            assertEquals(480 * 0.75, document.getPage(0).getMediaBox().getWidth(), 1e-3);
        }
        assertTrue(Files.size(file) < WHOLE_FONT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bowl", "ravine", "undefined"})
    void the_page_looks_like_the_bitmap(String name) throws Exception {
        try (var document = Loader.loadPDF(write(name).toFile())) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 96);
            var bitmap = Images.of(Figures.named(name));
            assertEquals(bitmap.getWidth(), page.getWidth(), 1);
            var same = new BufferedImage(bitmap.getWidth(), bitmap.getHeight(), BufferedImage.TYPE_INT_RGB);
            same.getGraphics().drawImage(page, 0, 0, null);
            assertTrue(AnimationTest.difference(bitmap, same) < 2.5, () -> "" + AnimationTest.difference(bitmap, same));
        }
    }

    @Test
    void the_same_figure_gives_the_same_page() throws Exception {
        var first = Files.readAllBytes(write("undefined"));
        assertArrayEquals(first, Files.readAllBytes(write("undefined")));
    }
}
