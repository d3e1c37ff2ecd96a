/** The picture as layers on a surface; the same for window, bitmap and file. */
@NullMarked
package ravine.figure;

import org.jspecify.annotations.NullMarked;
