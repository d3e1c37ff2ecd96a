package ravine.raster;

import java.util.function.Consumer;
import ravine.draw.Colour;
import ravine.draw.Mosaic;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.TextStyle;
import ravine.draw.Tiling;

/** A surface that makes shapes of what is drawn, in pixels, to be painted together. */
final class PixelSurface implements Surface {

    private final Shapes shapes;
    private final PixelTransform mapping;

    PixelSurface(Shapes shapes, PixelTransform mapping) {
        this.shapes = shapes;
        this.mapping = mapping;
    }

    @Override
    public void fill(Polylines areas, Colour colour) {
        for (int piece = 0; piece < areas.pieces(); piece++) {
            int last = areas.end(piece) - 1;
            double fromX = mapping.x(areas.x(last));
            double fromY = mapping.y(areas.y(last));
            for (int vertex = areas.start(piece); vertex <= last; vertex++) {
                double x = mapping.x(areas.x(vertex));
                double y = mapping.y(areas.y(vertex));
                shapes.add(fromX, fromY, x, y);
                fromX = x;
                fromY = y;
            }
        }
        shapes.fill(colour, true);
    }

    @Override
    public void stroke(Polylines lines, Stroke stroke) {
        var line = shapes.line(mapping.length(stroke.width()), stroke.round());
        if (stroke.dash().isEmpty()) {
            solid(lines, line);
        } else {
            dashed(lines, new Dashes(line, stroke.dash(), mapping.length(1)));
        }
        shapes.fill(stroke.colour(), false);
    }

    private void solid(Polylines lines, StrokeEdges line) {
        for (int piece = 0; piece < lines.pieces(); piece++) {
            for (int vertex = lines.start(piece); vertex < lines.end(piece); vertex++) {
                line.to(mapping.x(lines.x(vertex)), mapping.y(lines.y(vertex)));
            }
            if (lines.isClosed(piece)) {
                line.close();
            } else {
                line.end();
            }
        }
    }

    private void dashed(Polylines lines, Dashes dashes) {
        for (int piece = 0; piece < lines.pieces(); piece++) {
            int first = lines.start(piece);
            dashes.from(mapping.x(lines.x(first)), mapping.y(lines.y(first)));
            for (int vertex = first + 1; vertex < lines.end(piece); vertex++) {
                dashes.to(mapping.x(lines.x(vertex)), mapping.y(lines.y(vertex)));
            }
            dashes.end();
        }
    }

    @Override
    public void dots(Polylines centres, double diameter, Colour colour) {
        var disc = shapes.circle(mapping.length(diameter) / 2);
        for (int piece = 0; piece < centres.pieces(); piece++) {
            for (int vertex = centres.start(piece); vertex < centres.end(piece); vertex++) {
                disc.circle(mapping.x(centres.x(vertex)), mapping.y(centres.y(vertex)));
            }
        }
        shapes.fill(colour, false);
    }

    @Override
    public void tiles(Tiling tiling) {
        shapes.add(PixelTiles.of(tiling, mapping));
    }

    @Override
    public void mosaic(Mosaic mosaic, Consumer<Surface> otherwise) {
        PixelMosaic.of(mosaic, mapping).ifPresentOrElse(shapes::add, () -> otherwise.accept(this));
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        var letters = new TextEdges(shapes, mapping, x, y, style.rotation());
        style.outline(text, x - style.lead(text), y, letters);
        shapes.fill(style.colour(), false);
    }
}
