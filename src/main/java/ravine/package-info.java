/** Ravine: watch optimizers find their way down a function of two variables. */
@NullMarked
package ravine;

import org.jspecify.annotations.NullMarked;
