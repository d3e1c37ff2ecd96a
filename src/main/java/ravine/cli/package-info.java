/** The command line: one class per command. It loads no JavaFX. */
@NullMarked
package ravine.cli;

import org.jspecify.annotations.NullMarked;
