/** The picture of a session: its words and paths handed to a figure. */
@NullMarked
package ravine.picture;

import org.jspecify.annotations.NullMarked;
