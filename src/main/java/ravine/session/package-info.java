/** The state of the program as one immutable value. */
@NullMarked
package ravine.session;

import org.jspecify.annotations.NullMarked;
