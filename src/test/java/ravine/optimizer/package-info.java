@NullMarked
package ravine.optimizer;

import org.jspecify.annotations.NullMarked;
