@NullMarked
package ravine.picture;

import org.jspecify.annotations.NullMarked;
