@NullMarked
package ravine.ui.methods;

import org.jspecify.annotations.NullMarked;
