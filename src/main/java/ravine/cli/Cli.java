package ravine.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code ravine} itself: its help, its version and the commands under it. */
@Command(
        name = "ravine",
        mixinStandardHelpOptions = true,
        header = "Watch optimizers find their way down a function of two variables.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = {"ravine [SESSION]   opens the window", "       ravine COMMAND …   needs no display"},
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:done", "1:a file cannot be written, or there is no display for the window", "2:wrong input"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  ravine trace --objective '0.1x₁²+2x₂²' --start=-5,-2 --optimizer gd:eta=0.4",
            "  ravine render --objective '(1-x)^2+100(y-x^2)^2' --start=-1.5,2 -o rosenbrock.svg",
            "  ravine list methods",
            "  ravine render --session lecture-momentum -o momentum.png",
            "%nravine COMMAND --help says more."
        })
public final class Cli implements Runnable {

    private static final int HELP_WIDTH = 100;

    private static final Map<String, Function<Console, Object>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("trace", TraceCommand::new);
        COMMANDS.put("render", RenderCommand::new);
        COMMANDS.put("list", ListCommand::new);
        COMMANDS.put("tune", TuneCommand::new);
        COMMANDS.put("check", CheckCommand::new);
        COMMANDS.put("completion", CompletionCommand::new);
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Cli() {}

    /** Runs a command and returns its exit status: 0, 1 if something cannot be written, 2 for wrong input. */
    public static int run(String[] arguments, Console console) {
        var line = new CommandLine(new Cli());
        var wanted = arguments.length > 0 ? arguments[0] : "";
        // A known command is the only one that is made, for making the others takes as long as many a run.
        COMMANDS.forEach((name, command) -> {
            if (name.equals(wanted) || !COMMANDS.containsKey(wanted) || wanted.equals("completion")) {
                line.addSubcommand(name, command.apply(console));
            }
        });
        line.setOut(new PrintWriter(new OutputStreamWriter(console.out(), console.charset()), true))
                .setErr(console.err())
                .registerConverter(Double.class, new Readings.OfParameter())
                .setExpandAtFiles(false)
                .setUsageHelpWidth(HELP_WIDTH)
                .setParameterExceptionHandler(new Complaint())
                .setExecutionExceptionHandler(new Failure());
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
