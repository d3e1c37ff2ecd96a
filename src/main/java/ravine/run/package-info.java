/** What a session's optimizers do, step by step. */
@NullMarked
package ravine.run;

import org.jspecify.annotations.NullMarked;
