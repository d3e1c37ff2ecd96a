package ravine.cli;

import java.util.concurrent.Callable;

/** A command under {@code ravine}: what stands on the command line for it, and what it does then, which returns its exit status. */
interface Command extends Callable<Integer> {

    CommandSyntax syntax();
}
