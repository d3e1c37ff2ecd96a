/** A function of one variable as a curve, and the lines that touch it. */
@NullMarked
package ravine.curve;

import org.jspecify.annotations.NullMarked;
