/** The map from numbers to pixels: axes in a frame, scales and round ticks. */
@NullMarked
package ravine.axis;

import org.jspecify.annotations.NullMarked;
