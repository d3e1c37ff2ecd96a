/** The data in the window: where they come from, their rows, and which of them steps look at. */
@NullMarked
package ravine.ui.data;

import org.jspecify.annotations.NullMarked;
