package ravine.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import ravine.figure.Figure;

/** Figures as PDF of one page: lines and areas as such, texts that can be searched, in the parts of the bundled font that they need. */
final class Pdf {

    /** Points, of which an inch has 72, for each pixel. */
    private static final float POINTS = 0.75f;

    private Pdf() {}

    /** Writes a figure after so many steps under this title, which may be empty. */
    static void write(Figure figure, int step, String title, OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle((float) figure.width() * POINTS, (float) figure.height() * POINTS));
            document.addPage(page);
            document.getDocumentInformation().setCreator("Ravine");
            if (!title.isEmpty()) {
                document.getDocumentInformation().setTitle(title.replaceAll("\\R", " "));
            }
            document.setDocumentId(0L);
            try (var content = new PDPageContentStream(document, page)) {
                PdfSurface.draw(figure, step, document, content, POINTS);
            }
            document.save(out);
        }
    }
}
