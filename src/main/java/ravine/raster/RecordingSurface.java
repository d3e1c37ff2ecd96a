package ravine.raster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import ravine.draw.Colour;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.TextStyle;
import ravine.draw.Tiling;

/** A surface on which what is drawn waits in its order, until all processors carry it out. */
final class RecordingSurface implements Surface {

    /** Fewer calls are not worth waking another processor for. */
    private static final int MANY = 6;

    private final List<Consumer<Surface>> waiting = new ArrayList<>();

    @Override
    public void fill(Polylines areas, Colour colour) {
        waiting.add(surface -> surface.fill(areas, colour));
    }

    @Override
    public void stroke(Polylines lines, Stroke stroke) {
        waiting.add(surface -> surface.stroke(lines, stroke));
    }

    @Override
    public void dots(Polylines centres, double diameter, Colour colour) {
        waiting.add(surface -> surface.dots(centres, diameter, colour));
    }

    @Override
    public void tiles(Tiling tiling) {
        waiting.add(surface -> surface.tiles(tiling));
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        waiting.add(surface -> surface.text(text, x, y, style));
    }

    @Override
    public void group(String name, Consumer<Surface> content) {
        waiting.add(content);
    }

    /** Carries out the calls: those that come first on the first surface, and so on. */
    void on(List<? extends Surface> surfaces) {
        int parts = waiting.size() < MANY ? 1 : surfaces.size();
        IntStream.range(0, parts).parallel().forEach(part -> {
            for (int i = part * waiting.size() / parts; i < (part + 1) * waiting.size() / parts; i++) {
                waiting.get(i).accept(surfaces.get(part));
            }
        });
    }
}
