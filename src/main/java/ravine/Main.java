package ravine;

import ravine.cli.Cli;
import ravine.cli.Console;

/** Where the program starts: the window, with no arguments or with a session file, or a command, which loads no JavaFX. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, Console.ofProcess()));
    }

    static int run(String[] arguments, Console console) {
        return Cli.run(arguments, console);
    }
}
