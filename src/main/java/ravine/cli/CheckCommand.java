package ravine.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import ravine.Mistake;
import ravine.file.Unreadable;
import ravine.file.Unwritable;

/** {@code ravine check}: whether files are sessions, and what is wrong where they are not. */
@Command(
        mixinStandardHelpOptions = true,
        abbreviateSynopsis = true,
        synopsisHeading = "%nUsage: ",
        optionListHeading = "%nOptions:%n",
        header = "Say whether files are sessions that can be opened, and what is wrong with those that are not.",
        footerHeading = "%nExamples:%n",
        footer = {"  ravine check homework.ravine.json", "  ravine check - < homework.ravine.json"})
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "files to check; - is standard input")
    private List<String> files = new ArrayList<>();

    @Mixin
    private Target target = new Target();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Unwritable {
        var good = new StringBuilder();
        int status = CommandLine.ExitCode.OK;
        for (var file : files) {
            try {
                var session = SessionSource.read(file);
                good.append("%s: a session of %d steps with %d methods.%n"
                        .formatted(file, session.steps(), session.tracks().size()));
            } catch (Mistake mistake) {
                console.err().println(Caret.under(spec.qualifiedName() + ": " + file, mistake));
                status = CommandLine.ExitCode.USAGE;
            } catch (Unreadable unreadable) {
                console.err().println(spec.qualifiedName() + ": " + unreadable.sentence());
                status = CommandLine.ExitCode.USAGE;
            }
        }
        target.print(console, out -> out.write(good.toString()));
        return status;
    }
}
