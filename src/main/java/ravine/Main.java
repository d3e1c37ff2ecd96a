package ravine;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ExitCode;
import ravine.cli.Cli;
import ravine.cli.Console;
import ravine.ui.start.App;

/** Where the program starts: the window, with no arguments or with a session file, or a command, which loads no JavaFX. */
public final class Main {

    private static final String SESSION = ".json";

    private Main() {}

    public static void main(String[] arguments) {
        // Java 2D only draws into memory here; without this it looks for the display, and fails where there is none.
        System.setProperty("java.awt.headless", "true");
        Cli.readAhead(arguments);
        System.exit(run(TypedArguments.of(arguments), Console.ofProcess()));
    }

    /** Returns the exit status: 0, 1 if something cannot be written or shown, 2 for wrong input. */
    public static int run(String[] arguments, Console console) {
        if (arguments.length == 0) {
            return window(Optional.empty(), console);
        }
        if (arguments.length == 1 && arguments[0].endsWith(SESSION)) {
            var file = new File(arguments[0]);
            if (!file.isFile() || !file.canRead()) {
                console.err().println("ravine: there is no file “" + file + "” that can be read.");
                return ExitCode.USAGE;
            }
            return window(Optional.of(file.toPath()), console);
        }
        return Cli.run(arguments, console);
    }

    /** The property {@code ravine.unopened} is the status if the window cannot open, for who would print more about another than 0. */
    private static int window(Optional<Path> session, Console console) {
        var obstacle = App.open(session);
        if (obstacle.isPresent()) {
            console.err().println("ravine: " + obstacle.get());
            return Integer.getInteger("ravine.unopened", ExitCode.SOFTWARE);
        }
        return ExitCode.OK;
    }
}
