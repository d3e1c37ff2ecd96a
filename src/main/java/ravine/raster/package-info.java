/** Figures as pixels: shapes become edges, edges the part of each pixel that is covered, and that a colour laid over the pixel. */
@NullMarked
package ravine.raster;

import org.jspecify.annotations.NullMarked;
