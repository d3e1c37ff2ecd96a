package ravine.draw;

import java.util.List;
import java.util.function.Consumer;

/**
 * Something to draw on: pixels, a file. Coordinates are pixels of the figure from its top left corner. Every call carries its
 * style, so there is no state to set or restore. Texts are measured by {@link TextStyle#width}.
 */
public interface Surface {

    /** Fills the inside of all pieces together by the even-odd rule; a piece that is not closed counts as if it were. */
    void fill(Polylines areas, Colour colour);

    /** Draws all pieces; a closed one has a round join where it closes. */
    void stroke(Polylines lines, Stroke stroke);

    /** Draws a filled disc on each vertex. */
    void dots(Polylines centres, double diameter, Colour colour);

    /** Draws tiles so that nothing shows between neighbours: as areas, of which each goes a little under the later ones beside it, unless the surface knows better. */
    default void tiles(Tiling tiling) {
        var polygon = new GrownPolygon();
        for (int tile = 0; tile < tiling.tiles(); tile++) {
            fill(polygon.of(tiling, tile), tiling.colour(tile));
        }
    }

    /** Draws a mosaic: as {@code otherwise} does, unless the surface has whole pixels for all of its rectangles. */
    default void mosaic(Mosaic mosaic, Consumer<Surface> otherwise) {
        otherwise.accept(this);
    }

    /** Draws one line of text whose baseline has its anchor at the point. */
    void text(String text, double x, double y, TextStyle style);

    /** Draws what belongs together under a name, on the surface that it is given; it may be drawn later, in its place, by another thread. */
    default void group(String name, Consumer<Surface> content) {
        content.accept(this);
    }

    /** The same of parts that are drawn one over the other, and may be taken up at the same time. */
    default void group(String name, List<Consumer<Surface>> parts) {
        group(name, surface -> parts.forEach(part -> part.accept(surface)));
    }
}
