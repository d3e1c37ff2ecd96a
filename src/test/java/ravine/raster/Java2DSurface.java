package ravine.raster;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ravine.draw.Colour;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.TextStyle;
import ravine.draw.Tiling;

/** A surface over Java 2D graphics, smoothed. Texts are filled outlines: no font of the system is asked for, so it works where none is installed. */
final class Java2DSurface implements Surface {

    private final Graphics2D graphics;
    private final Supplier<Java2DTiles> noTiles;
    private @Nullable Java2DTiles tiles;

    /** One over an image so large. */
    Java2DSurface(Graphics2D graphics, int width, int height) {
        this.graphics = graphics;
        noTiles = () -> new Java2DTiles(width, height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void tiles(Tiling tiling) {
        var all = tiles == null ? noTiles.get() : tiles;
        all.add(tiling);
        tiles = all;
    }

    /** Draws the tiles since anything else was drawn. */
    void finish() {
        if (tiles != null) {
            tiles.on(graphics);
            tiles = null;
        }
    }

    @Override
    public void fill(Polylines areas, Colour colour) {
        finish();
        graphics.setColor(awt(colour));
        graphics.fill(path(areas, true));
    }

    @Override
    public void stroke(Polylines lines, Stroke stroke) {
        finish();
        int cap = stroke.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        float width = (float) stroke.width();
        graphics.setColor(awt(stroke.colour()));
        graphics.setStroke(
                stroke.dash().isEmpty()
                        ? new BasicStroke(width, cap, BasicStroke.JOIN_ROUND)
                        : new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 1, lengths(stroke), 0));
        graphics.draw(path(lines, false));
    }

    @Override
    public void dots(Polylines centres, double diameter, Colour colour) {
        finish();
        graphics.setColor(awt(colour));
        var disc = new Ellipse2D.Double();
        for (int piece = 0; piece < centres.pieces(); piece++) {
            for (int k = centres.start(piece); k < centres.end(piece); k++) {
                disc.setFrame(centres.x(k) - diameter / 2, centres.y(k) - diameter / 2, diameter, diameter);
                graphics.fill(disc);
            }
        }
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        finish();
        graphics.setColor(awt(style.colour()));
        var outline = new OutlinePath();
        style.outline(text, x - style.lead(text), y, outline);
        outline.path().transform(AffineTransform.getRotateInstance(Math.toRadians(style.rotation()), x, y));
        graphics.fill(outline.path());
    }

    private static Path2D path(Polylines lines, boolean closeAll) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD, lines.vertices() + lines.pieces());
        for (int piece = 0; piece < lines.pieces(); piece++) {
            boolean closed = lines.isClosed(piece);
            int start = lines.start(piece);
            int end = closed ? lines.end(piece) - 1 : lines.end(piece);
            path.moveTo(lines.x(start), lines.y(start));
            for (int k = start + 1; k < end; k++) {
                path.lineTo(lines.x(k), lines.y(k));
            }
            if (closed || closeAll) {
                path.closePath();
            }
        }
        return path;
    }

    private static float[] lengths(Stroke stroke) {
        var lengths = new float[stroke.dash().size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = stroke.dash().get(i).floatValue();
        }
        return lengths;
    }

    private static Color awt(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue(), (int) Math.round(255 * colour.opacity()));
    }
}
