/**
 * Figures as pixels: shapes become edges, edges the part of each pixel that is covered, and that a colour laid over the pixel.
 *
 * <p>JavaFX's canvas draws on one thread, and Java 2D is slow to load. Here a drawing becomes edges, part by part, and
 * they become exact areas of pixels, strip by strip, the fullest strips first, on all processors. Only strips are
 * shared out, never sums, so nothing depends on how many processors there are.
 */
@NullMarked
package ravine.raster;

import org.jspecify.annotations.NullMarked;
