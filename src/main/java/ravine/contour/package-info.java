/**
 * The shape of an objective: values on a grid, level values, contour lines and the regions above a level.
 *
 * <p>While one zooms each garbage collection is a pause of two or three milliseconds: at 7 MB a frame, of every
 * fortieth, at 1.4 MB of every hundred and sixtieth. So what only works on a grid, a line or a ring keeps its memory
 * ({@code TraceBuffers}, {@code PolylineBuilder}).
 *
 * <p>Rows of the grid and levels are shared out among processors, never sums, so nothing depends on how many there
 * are; small work stays on one, since waking another costs more.
 */
@NullMarked
package ravine.contour;

import org.jspecify.annotations.NullMarked;
