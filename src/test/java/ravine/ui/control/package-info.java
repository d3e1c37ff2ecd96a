@NullMarked
package ravine.ui.control;

import org.jspecify.annotations.NullMarked;
