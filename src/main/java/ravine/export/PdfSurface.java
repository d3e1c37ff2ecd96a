package ravine.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import ravine.draw.Colour;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.TextStyle;
import ravine.figure.Figure;
import ravine.font.FontWeight;

/** A surface over the content of a PDF page, in the figure's pixels. */
final class PdfSurface implements Surface {

    private static final int ROUND = 1;
    private static final int BUTT = 0;

    private final PDDocument document;
    private final PDPageContentStream content;
    private final Map<FontWeight, PDFont> fonts = new EnumMap<>(FontWeight.class);
    private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();

    private PdfSurface(PDDocument document, PDPageContentStream content) {
        this.document = document;
        this.content = content;
    }

    /** Draws a figure from the page's top left corner, with so many points for each pixel. */
    static void draw(Figure figure, int step, PDDocument document, PDPageContentStream content, float points)
            throws IOException {
        try {
            content.transform(new Matrix(points, 0, 0, -points, 0, (float) figure.height() * points));
            content.setLineJoinStyle(ROUND);
            figure.draw(new PdfSurface(document, content), step);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What may fail as writing does. */
    @FunctionalInterface
    private interface Operators {
        void write() throws IOException;
    }

    /** Writes operators between which the graphics state is as before. */
    private void write(double opacity, Operators operators) {
        try {
            content.saveGraphicsState();
            if (opacity < 1) {
                content.setGraphicsStateParameters(opacities.computeIfAbsent(opacity, PdfSurface::state));
            }
            operators.write();
            content.restoreGraphicsState();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDExtendedGraphicsState state(double opacity) {
        var state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant((float) opacity);
        state.setStrokingAlphaConstant((float) opacity);
        return state;
    }

    @Override
    public void fill(Polylines areas, Colour colour) {
        if (areas.pieces() > 0) {
            write(colour.opacity(), () -> {
                fillWith(colour);
                trace(areas, true);
                content.fillEvenOdd();
            });
        }
    }

    @Override
    public void stroke(Polylines lines, Stroke stroke) {
        if (lines.pieces() > 0) {
            write(stroke.colour().opacity(), () -> {
                strokeWith(stroke.colour(), stroke.width(), stroke.round() ? ROUND : BUTT);
                var dash = new float[stroke.dash().size()];
                for (int i = 0; i < dash.length; i++) {
                    dash[i] = stroke.dash().get(i).floatValue();
                }
                content.setLineDashPattern(dash, 0);
                trace(lines, false);
                content.stroke();
            });
        }
    }

    /** Discs are the round ends of lines without length. */
    @Override
    public void dots(Polylines centres, double diameter, Colour colour) {
        if (centres.pieces() > 0) {
            write(colour.opacity(), () -> {
                strokeWith(colour, diameter, ROUND);
                for (int piece = 0; piece < centres.pieces(); piece++) {
                    for (int k = centres.start(piece); k < centres.end(piece); k++) {
                        content.moveTo((float) centres.x(k), (float) centres.y(k));
                        content.lineTo((float) centres.x(k), (float) centres.y(k));
                    }
                }
                content.stroke();
            });
        }
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        write(style.colour().opacity(), () -> {
            fillWith(style.colour());
            content.transform(Matrix.getTranslateInstance((float) x, (float) y));
            content.transform(Matrix.getRotateInstance(Math.toRadians(style.rotation()), 0, 0));
            content.transform(new Matrix(1, 0, 0, -1, (float) -style.lead(text), 0));
            var font = font(style.weight());
            content.beginText();
            content.setFont(font, (float) style.size());
            content.showText(known(text, font));
            content.endText();
        });
    }

    private PDFont font(FontWeight weight) throws IOException {
        var known = fonts.get(weight);
        if (known != null) {
            return known;
        }
        try (var stream = FontWeight.class.getResourceAsStream(weight.resource())) {
            if (stream == null) {
                throw new IOException(weight.resource() + " is missing");
            }
            var font = PDType0Font.load(document, stream, true);
            fonts.put(weight, font);
            return font;
        }
    }

    /** The text with a question mark for each character that the font lacks. */
    private static String known(String text, PDFont font) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> has(font, letter) ? letter : "?")
                .collect(Collectors.joining());
    }

    private static boolean has(PDFont font, String letter) {
        try {
            return font.encode(letter).length > 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private void fillWith(Colour colour) throws IOException {
        content.setNonStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
    }

    private void strokeWith(Colour colour, double width, int cap) throws IOException {
        content.setStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
        content.setLineWidth((float) width);
        content.setLineCapStyle(cap);
    }

    private void trace(Polylines lines, boolean closeAll) throws IOException {
        for (int piece = 0; piece < lines.pieces(); piece++) {
            boolean closed = lines.isClosed(piece);
            int start = lines.start(piece);
            int end = closed ? lines.end(piece) - 1 : lines.end(piece);
            content.moveTo((float) lines.x(start), (float) lines.y(start));
            for (int k = start + 1; k < end; k++) {
                content.lineTo((float) lines.x(k), (float) lines.y(k));
            }
            if (closed || closeAll) {
                content.closePath();
            }
        }
    }
}
