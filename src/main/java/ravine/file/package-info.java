/** Files that are written whole or not at all. */
@NullMarked
package ravine.file;

import org.jspecify.annotations.NullMarked;
