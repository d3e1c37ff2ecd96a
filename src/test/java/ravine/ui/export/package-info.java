@NullMarked
package ravine.ui.export;

import org.jspecify.annotations.NullMarked;
