@NullMarked
package ravine.modifier;

import org.jspecify.annotations.NullMarked;
