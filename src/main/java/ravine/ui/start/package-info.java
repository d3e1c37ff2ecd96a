/** How the window opens, and all that makes it open fast: it knows the whole window, which does not know it. */
@NullMarked
package ravine.ui.start;

import org.jspecify.annotations.NullMarked;
