@NullMarked
package ravine.library;

import org.jspecify.annotations.NullMarked;
