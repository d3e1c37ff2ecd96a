/** Functions of the plane and their derivatives, whatever they are made from. */
@NullMarked
package ravine.objective;

import org.jspecify.annotations.NullMarked;
