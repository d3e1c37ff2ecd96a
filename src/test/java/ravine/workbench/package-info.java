@NullMarked
package ravine.workbench;

import org.jspecify.annotations.NullMarked;
