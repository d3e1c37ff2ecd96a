/** Curves over a common axis, such as the loss of several methods, as layers of a figure. */
@NullMarked
package ravine.chart;

import org.jspecify.annotations.NullMarked;
