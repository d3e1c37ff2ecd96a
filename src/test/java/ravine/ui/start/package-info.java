@NullMarked
package ravine.ui.start;

import org.jspecify.annotations.NullMarked;
