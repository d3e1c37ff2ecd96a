/** The shape of an objective: values on a grid, level values, contour lines and the regions above a level. */
@NullMarked
package ravine.contour;

import org.jspecify.annotations.NullMarked;
