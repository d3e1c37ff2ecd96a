/**
 * The averages laboratory: exponential moving averages of a series, with and without a correction of their start, the weights that
 * they are made of, and their chart. An average is computed by the operations of the methods in their order, so that the curve of a
 * method's own memory equals it to the last bit.
 */
@NullMarked
package ravine.average;

import org.jspecify.annotations.NullMarked;
