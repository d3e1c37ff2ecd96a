package ravine.raster;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import ravine.draw.Colour;
import ravine.draw.Mosaic;
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
    public void mosaic(Mosaic mosaic, Consumer<Surface> otherwise) {
        waiting.add(surface -> surface.mosaic(mosaic, otherwise));
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        waiting.add(surface -> surface.text(text, x, y, style));
    }

    @Override
    public void group(String name, Consumer<Surface> content) {
        waiting.add(content);
    }

    @Override
    public void group(String name, List<Consumer<Surface>> parts) {
        waiting.addAll(parts);
    }

    /** Carries out the calls: each processor takes the next one for shapes of its own. */
    void on(List<Shapes> parts, PixelTransform mapping) {
        var next = new AtomicInteger();
        parts.subList(0, waiting.size() < MANY ? 1 : parts.size()).stream()
                .parallel()
                .forEach(part -> {
                    var surface = new PixelSurface(part, mapping);
                    for (int call = next.getAndIncrement(); call < waiting.size(); call = next.getAndIncrement()) {
                        part.begin(call);
                        waiting.get(call).accept(surface);
                    }
                });
    }
}
