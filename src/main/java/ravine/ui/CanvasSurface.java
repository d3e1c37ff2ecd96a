package ravine.ui;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import ravine.contour.Polylines;
import ravine.figure.Colour;
import ravine.figure.GlyphPath;
import ravine.figure.Stroke;
import ravine.figure.Surface;
import ravine.figure.TextStyle;

/** A figure on a canvas of the window. */
final class CanvasSurface implements Surface {

    private final GraphicsContext canvas;
    private final GlyphPath outline;

    CanvasSurface(GraphicsContext canvas) {
        this.canvas = canvas;
        outline = new CanvasOutline(canvas);
        canvas.setFillRule(FillRule.EVEN_ODD);
        canvas.setLineJoin(StrokeLineJoin.ROUND);
    }

    @Override
    public void fill(Polylines areas, Colour colour) {
        canvas.setFill(paint(colour));
        path(areas);
        canvas.fill();
    }

    @Override
    public void stroke(Polylines lines, Stroke stroke) {
        canvas.setStroke(paint(stroke.colour()));
        canvas.setLineWidth(stroke.width());
        canvas.setLineCap(stroke.round() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        canvas.setLineDashes(
                stroke.dash().stream().mapToDouble(Double::doubleValue).toArray());
        path(lines);
        canvas.stroke();
    }

    private void path(Polylines lines) {
        canvas.beginPath();
        for (int piece = 0; piece < lines.pieces(); piece++) {
            boolean closed = lines.isClosed(piece);
            int end = closed ? lines.end(piece) - 1 : lines.end(piece);
            for (int vertex = lines.start(piece); vertex < end; vertex++) {
                if (vertex == lines.start(piece)) {
                    canvas.moveTo(lines.x(vertex), lines.y(vertex));
                } else {
                    canvas.lineTo(lines.x(vertex), lines.y(vertex));
                }
            }
            if (closed) {
                canvas.closePath();
            }
        }
    }

    @Override
    public void dots(Polylines centres, double diameter, Colour colour) {
        canvas.setFill(paint(colour));
        for (int piece = 0; piece < centres.pieces(); piece++) {
            for (int vertex = centres.start(piece); vertex < centres.end(piece); vertex++) {
                canvas.fillOval(centres.x(vertex) - diameter / 2, centres.y(vertex) - diameter / 2, diameter, diameter);
            }
        }
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        canvas.save();
        canvas.translate(x, y);
        canvas.rotate(style.rotation());
        canvas.setFill(paint(style.colour()));
        canvas.setFillRule(FillRule.NON_ZERO);
        canvas.beginPath();
        style.outline(text, -style.lead(text), 0, outline);
        canvas.fill();
        canvas.restore();
    }

    private static Color paint(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.opacity());
    }
}
