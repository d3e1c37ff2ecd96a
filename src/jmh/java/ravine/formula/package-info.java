/** Benchmarks of the formula against hand-written Java and against exp4j's own evaluation. */
@NullMarked
package ravine.formula;

import org.jspecify.annotations.NullMarked;
