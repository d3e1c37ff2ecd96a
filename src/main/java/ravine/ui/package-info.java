/** The window: controllers that bind the workbench to what is on screen. */
@NullMarked
package ravine.ui;

import org.jspecify.annotations.NullMarked;
