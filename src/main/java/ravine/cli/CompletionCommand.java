package ravine.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import ravine.file.Unwritable;

/** {@code ravine completion}: a script with which a shell completes Ravine's commands, options and names. */
@Command(
        mixinStandardHelpOptions = true,
        abbreviateSynopsis = true,
        synopsisHeading = "%nUsage: ",
        optionListHeading = "%nOptions:%n",
        header = "Print a script with which bash or zsh completes commands, options and names at the Tab key.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  alias ravine='java -jar target/ravine.jar'",
            "  source <(ravine completion)",
            "  ravine completion -o ~/.local/share/bash-completion/completions/ravine"
        })
final class CompletionCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Target target = new Target();

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Unwritable {
        var root = spec.root();
        var script = AutoComplete.bash(root.name(), root.commandLine());
        target.print(console, out -> out.write(script));
        return CommandLine.ExitCode.OK;
    }
}
