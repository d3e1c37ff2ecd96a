package ravine.map;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ravine.draw.Polylines;
import ravine.draw.Surface;

/**
 * The cells of a map by their classes: as a mosaic or, where a surface has no whole pixels for that, each class painted over all before it, so that no ground shows between two. Mutable: it
 * remembers their regions, which take longer to find than to paint.
 */
final class CellAreas {

    private final CellSides sides;
    private final MapColouring colouring;
    /** Those of each class and of the classes behind it. */
    private @Nullable List<Polylines> regions;

    CellAreas(CellSides sides, MapColouring colouring) {
        this.sides = sides;
        this.colouring = colouring;
    }

    void draw(Surface surface) {
        var colours = colouring.classes().stream().map(MapClass::colour).toList();
        surface.mosaic(sides.mosaic(colouring::of, colours), this::paint);
    }

    private void paint(Surface surface) {
        var all = regions();
        for (int index = 0; index < all.size(); index++) {
            if (all.get(index).pieces() > 0) {
                surface.fill(all.get(index), colouring.classes().get(index).colour());
            }
        }
    }

    private synchronized List<Polylines> regions() {
        var known = regions;
        if (known == null) {
            var counts = colouring.counts();
            var outlines = CellRegions.outlines(sides.columns(), sides.rows(), colouring::of, counts.length);
            known = IntStream.range(0, counts.length)
                    .mapToObj(index -> counts[index] == 0 ? Polylines.NONE : sides.placed(outlines.get(index)))
                    .toList();
            regions = known;
        }
        return known;
    }
}
