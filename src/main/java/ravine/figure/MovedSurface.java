package ravine.figure;

import java.util.function.Consumer;
import ravine.draw.Colour;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.TextStyle;
import ravine.draw.Tiling;

/** A surface on which everything is drawn so many pixels farther right and down. */
record MovedSurface(Surface surface, double byX, double byY) implements Surface {

    @Override
    public void fill(Polylines areas, Colour colour) {
        surface.fill(areas.moved(byX, byY), colour);
    }

    @Override
    public void stroke(Polylines lines, Stroke stroke) {
        surface.stroke(lines.moved(byX, byY), stroke);
    }

    @Override
    public void dots(Polylines centres, double diameter, Colour colour) {
        surface.dots(centres.moved(byX, byY), diameter, colour);
    }

    @Override
    public void tiles(Tiling tiling) {
        surface.tiles(tiling.moved(byX, byY));
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        surface.text(text, x + byX, y + byY, style);
    }

    @Override
    public void group(String name, Consumer<Surface> content) {
        surface.group(name, on -> content.accept(new MovedSurface(on, byX, byY)));
    }
}
