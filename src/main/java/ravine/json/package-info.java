/** JSON whose every value knows its path and place, so that what is wrong with it can be said. */
@NullMarked
package ravine.json;

import org.jspecify.annotations.NullMarked;
