@NullMarked
package ravine.panel;

import org.jspecify.annotations.NullMarked;
