/** The program's icon: a bowl of contours and gradient descent in it, drawn like any figure in each size. */
@NullMarked
package ravine.icon;

import org.jspecify.annotations.NullMarked;
