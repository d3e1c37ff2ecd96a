package ravine;

import java.io.File;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ExitCode;
import ravine.cli.Cli;
import ravine.cli.Console;
import ravine.file.Unreadable;
import ravine.file.WholeText;
import ravine.lesson.LessonLibrary;
import ravine.lesson.PageName;
import ravine.session.Gallery;
import ravine.session.SessionFile;
import ravine.spec.DidYouMean;
import ravine.ui.start.App;

/**
 * Where the program starts: the window, with no arguments or with the file of a session or lesson or the name of one that ships, or a command,
 * which loads no JavaFX.
 */
public final class Main {

    private static final String OPTION = "--session";
    private static final String STANDARD_INPUT = "-";

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
        if (arguments.length == 2 && arguments[0].equals(OPTION)) {
            return arguments[1].equals(STANDARD_INPUT) ? pasted(console) : named(arguments[1], console);
        }
        if (arguments.length == 1 && SessionFile.isNamedBy(arguments[0])) {
            var file = new File(arguments[0]);
            if (!file.isFile() || !file.canRead()) {
                console.err().println("ravine: there is no file “" + file + "” that can be read.");
                return ExitCode.USAGE;
            }
            return window(Optional.of(arguments[0]), console);
        }
        if (arguments.length == 1 && ships(arguments[0])) {
            try {
                checkPage(arguments[0]);
            } catch (Mistake mistake) {
                console.err().println("ravine: " + mistake.sentence());
                return ExitCode.USAGE;
            }
            return window(Optional.of(arguments[0]), console);
        }
        return Cli.run(arguments, console);
    }

    private static int named(String session, Console console) {
        if (SessionFile.isNamedBy(session) || ships(session)) {
            return run(new String[] {session}, console);
        }
        var names = Stream.concat(Gallery.names().stream(), LessonLibrary.names().stream())
                .toList();
        console.err()
                .println("ravine: there is no session or lesson “" + session + "”."
                        + DidYouMean.proposal(session, names)
                        + " ravine list gallery names those that ship, and a file is named with its ending, such as "
                        + session + SessionFile.ENDING + ".");
        return ExitCode.USAGE;
    }

    /** The window with the session that standard input holds, as a file or as the line of text that the window copies. */
    private static int pasted(Console console) {
        try {
            var text = WholeText.read(System.in, "standard input");
            SessionFile.read(text);
            return window(Optional.of(text), console);
        } catch (Mistake mistake) {
            console.err().println("ravine: " + mistake.sentence());
        } catch (Unreadable unreadable) {
            console.err().println("ravine: " + unreadable.getMessage());
        }
        return ExitCode.USAGE;
    }

    /** Whether a session or lesson of this name comes with the program; of a lesson a page may be named. */
    private static boolean ships(String text) {
        var lesson = PageName.of(text).map(PageName::lesson).orElse(text);
        return LessonLibrary.names().contains(lesson) || Gallery.names().contains(text);
    }

    private static void checkPage(String text) throws Mistake {
        var page = PageName.of(text);
        if (page.isPresent()) {
            page.get().place(LessonLibrary.lesson(page.get().lesson()));
        }
    }

    /** The property {@code ravine.unopened} is the status if the window cannot open, for who would print more about another than 0. */
    private static int window(Optional<String> shown, Console console) {
        var obstacle = App.open(shown);
        if (obstacle.isPresent()) {
            console.err().println("ravine: " + obstacle.get());
            return Integer.getInteger("ravine.unopened", ExitCode.SOFTWARE);
        }
        return ExitCode.OK;
    }
}
