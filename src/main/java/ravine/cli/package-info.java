/**
 * The command line: one class per command. It loads no JavaFX.
 *
 * <p>Options are declared by calls ({@code CommandSyntax}), not by picocli's annotations: for each kind of annotation
 * the JDK writes a class at run time, and reading those of one command took a quarter of a short one.
 */
@NullMarked
package ravine.cli;

import org.jspecify.annotations.NullMarked;
