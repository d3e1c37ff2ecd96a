/** How quick values over rows and steps on some of them are. */
@NullMarked
package ravine.data;

import org.jspecify.annotations.NullMarked;
