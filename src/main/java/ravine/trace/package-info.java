/** The paths of methods over contours, with their legend and all that is drawn beside them. */
@NullMarked
package ravine.trace;

import org.jspecify.annotations.NullMarked;
