package ravine.cli;

import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import ravine.Mistake;
import ravine.file.Unreadable;
import ravine.file.Unwritable;

/** {@code ravine check}: whether files are sessions or lessons, and what is wrong where they are not. */
final class CheckCommand implements Command {

    private final Console console;

    private final CommandSyntax syntax = CommandSyntax.of(
            this,
            "Say whether files are sessions or lessons that can be opened, and what is wrong with those that are not.",
            "  ravine check homework.ravine.json",
            "  ravine check - < homework.ravine.json");

    private final Supplier<List<String>> files =
            syntax.parameters("FILE", new OptionValues.OfText(), "files to check; - is standard input");

    private final OutputTarget target = new OutputTarget(syntax);

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSyntax syntax() {
        return syntax;
    }

    @Override
    public Integer call() throws Unwritable {
        var good = new StringBuilder();
        int status = CommandLine.ExitCode.OK;
        for (var file : files.get()) {
            try {
                good.append(SessionSource.said(file)).append(System.lineSeparator());
            } catch (Mistake mistake) {
                console.err().println(CaretMessage.under(syntax.name() + ": " + file, mistake));
                status = CommandLine.ExitCode.USAGE;
            } catch (Unreadable unreadable) {
                console.err().println(syntax.name() + ": " + unreadable.sentence());
                status = CommandLine.ExitCode.USAGE;
            }
        }
        target.print(console, out -> out.write(good.toString()));
        return status;
    }
}
