package ravine.map;

import ravine.draw.Colour;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;

/** What tells classes of cells apart without their colour. */
enum MapPattern {
    PLAIN,
    DOTS,
    ACROSS,
    UPRIGHT;

    /** Draws a square of a legend over its colour. */
    void drawSwatch(Surface surface, double left, double top, double side, Colour ink) {
        for (double way : new double[] {0.25 * side, 0.75 * side}) {
            switch (this) {
                case PLAIN -> {}
                case DOTS ->
                    surface.dots(
                            Polylines.of(left + way, top + 0.25 * side, left + way, top + 0.75 * side), side / 5, ink);
                case ACROSS ->
                    surface.stroke(Polylines.of(left, top + way, left + side, top + way), Stroke.of(ink, side / 12));
                case UPRIGHT ->
                    surface.stroke(Polylines.of(left + way, top, left + way, top + side), Stroke.of(ink, side / 12));
            }
        }
    }
}
