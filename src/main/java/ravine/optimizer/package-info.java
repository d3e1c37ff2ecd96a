/** The optimizers: one record each, and what a step may see. */
@NullMarked
package ravine.optimizer;

import org.jspecify.annotations.NullMarked;
