/** The objectives that ship with the program. */
@NullMarked
package ravine.objective;

import org.jspecify.annotations.NullMarked;
