package ravine.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import ravine.library.ObjectiveLibrary;
import ravine.optimizer.Optimizer;
import ravine.session.FirstSession;
import ravine.spec.Annotations;

/** The command {@code ravine} itself: its help, its version and the commands under it. */
public final class Cli implements Runnable {

    private static final int HELP_WIDTH = 100;

    /** The commands that begin with a session. */
    private static final Set<String> OF_SESSIONS =
            Set.of("trace", "render", "tune", "sweep", "map", "ensemble", "rest", "average", "graph");

    private static final Map<String, Function<Console, Command>> COMMANDS = new LinkedHashMap<>();

    static {
        // picocli would search all jars for a class of Groovy, and make converters for dates that no option has.
        System.setProperty("picocli.disable.closures", "true");
        System.setProperty("picocli.converters.excludes", ".*");
        COMMANDS.put("trace", TraceCommand::new);
        COMMANDS.put("render", RenderCommand::new);
        COMMANDS.put("list", ListCommand::new);
        COMMANDS.put("tune", TuneCommand::new);
        COMMANDS.put("sweep", SweepCommand::new);
        COMMANDS.put("map", MapCommand::new);
        COMMANDS.put("ensemble", EnsembleCommand::new);
        COMMANDS.put("rest", RestCommand::new);
        COMMANDS.put("average", AverageCommand::new);
        COMMANDS.put("graph", GraphCommand::new);
        COMMANDS.put("check", CheckCommand::new);
        COMMANDS.put("completion", CompletionCommand::new);
    }

    /** Reads ahead; at first it has not begun. */
    private static volatile Thread ahead = new Thread();

    private final CommandSpec spec;

    private Cli() {
        spec = CommandSyntax.usual(
                CommandSpec.wrapWithoutInspection(this).name("ravine").versionProvider(new Version()),
                "Watch optimizers find their way down a function of two variables.",
                "  ravine trace --objective '0.1x₁²+2x₂²' --start=-5,-2 --optimizer gd:eta=0.4",
                "  ravine render --objective '(1-x)^2+100(y-x^2)^2' --start=-1.5,2 -o rosenbrock.svg",
                "  ravine list methods",
                "  ravine render --session lecture-momentum -o momentum.png",
                "%nravine COMMAND --help says more.");
        var statuses = new LinkedHashMap<String, String>();
        statuses.put("0", "done");
        statuses.put("1", "a file cannot be written, or there is no display for the window");
        statuses.put("2", "wrong input");
        spec.usageMessage()
                .customSynopsis(
                        "ravine [NAME]       opens the window, with a file or with a session or lesson that ships",
                        "       ravine --session -  opens it with what standard input holds, such as a session copied"
                                + " as text",
                        "       ravine COMMAND …    needs no display")
                .commandListHeading("%nCommands:%n")
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(statuses);
    }

    /** Begins to read the session to begin with, and for a figure the library, on a thread of its own, for making the options takes as long: {@code render} takes 1.09 times as long without, {@code trace} 1.18 times. */
    public static void readAhead(String[] arguments) {
        if (arguments.length > 0 && OF_SESSIONS.contains(arguments[0])) {
            ahead = new Thread(
                    () -> {
                        FirstSession.lecture();
                        if (arguments[0].equals("render")) {
                            ObjectiveLibrary.readAhead();
                        }
                    },
                    "reading ahead");
            ahead.setDaemon(true);
            ahead.start();
        }
    }

    /** Runs a command and returns its exit status: 0, 1 if something cannot be written, 2 for wrong input. */
    public static int run(String[] arguments, Console console) {
        var line = new CommandLine(new Cli().spec);
        var wanted = arguments.length > 0 ? arguments[0] : "";
        // A known command is the only one that is made, for making the others takes as long as many a run.
        COMMANDS.forEach((name, command) -> {
            if (name.equals(wanted) || !COMMANDS.containsKey(wanted) || wanted.equals("completion")) {
                line.addSubcommand(name, command.apply(console).syntax().spec());
            }
        });
        line.setOut(new PrintWriter(new OutputStreamWriter(console.out(), console.charset()), true))
                .setErr(console.err())
                .setExpandAtFiles(false)
                .setUsageHelpWidth(HELP_WIDTH)
                .setParameterExceptionHandler(new UsageError())
                .setExecutionExceptionHandler(new CommandFailure());
        if (OF_SESSIONS.contains(wanted)) {
            // Helps what is read ahead, and waits: no other thread begins with the classes of formulas and methods
            // before.
            Stream.of(Optimizer.class.getPermittedSubclasses())
                    .takeWhile(type -> ahead.isAlive())
                    .forEach(Annotations::readAhead);
            FirstSession.lecture();
        }
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            console.err().println("ravine: this needs more memory than Java may use; java -Xmx sets how much that is.");
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing.");
    }
}
