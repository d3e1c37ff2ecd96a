/** The panels of a session: its contours, paths and curves of the loss, and its words. */
@NullMarked
package ravine.panel;

import org.jspecify.annotations.NullMarked;
