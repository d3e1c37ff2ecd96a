/**
 * Controls that know nothing of methods, pictures or exports: fields, choices, lists, rows, and what keeps them in place.
 *
 * <p>Numbers change in each frame, so a change must neither be laid out nor drawn beyond its place. JavaFX's scroll panes cache an image
 * of what is seen and draw all of it again for one number: {@code Scroller} has no such image, and costs drawing what scrolls while it
 * scrolls. A change of text asks for a layout of all parents: {@code FixedRoom} ends that. A tooltip is made once for a control, not for
 * each text: making them anew took a fifth of the time of the toolkit's thread.
 */
@NullMarked
package ravine.ui.control;

import org.jspecify.annotations.NullMarked;
