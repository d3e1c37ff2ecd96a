/** The shape of a landscape: values on a grid, level values, contour lines and the regions above a level, and the panel that shows them. */
@NullMarked
package ravine.contour;

import org.jspecify.annotations.NullMarked;
