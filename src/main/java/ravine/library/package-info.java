/** The objectives that ship with the program. */
@NullMarked
package ravine.library;

import org.jspecify.annotations.NullMarked;
