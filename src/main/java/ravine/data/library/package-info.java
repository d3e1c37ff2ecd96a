/** The tables that ship with the program. */
@NullMarked
package ravine.data.library;

import org.jspecify.annotations.NullMarked;
