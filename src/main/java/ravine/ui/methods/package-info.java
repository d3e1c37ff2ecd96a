/** The right side of the window: a card for each method with its settings, its modifiers and the search for its rate. */
@NullMarked
package ravine.ui.methods;

import org.jspecify.annotations.NullMarked;
