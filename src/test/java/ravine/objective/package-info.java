@NullMarked
package ravine.objective;

import org.jspecify.annotations.NullMarked;
