/** The rows of a table as points, with what models make of them: the panel beside the contours in which data are seen and moved. */
@NullMarked
package ravine.scatter;

import org.jspecify.annotations.NullMarked;
