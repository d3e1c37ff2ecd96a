/** Checks of the window without a screen. */
@NullMarked
package ravine.ui;

import org.jspecify.annotations.NullMarked;
