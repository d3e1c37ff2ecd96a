/** The export dialog, and what is copied to the clipboard. */
@NullMarked
package ravine.ui.export;

import org.jspecify.annotations.NullMarked;
