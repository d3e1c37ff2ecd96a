/** Measurements and the table in which they stand. */
@NullMarked
package ravine.bench;

import org.jspecify.annotations.NullMarked;
