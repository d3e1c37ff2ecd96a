package ravine.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import ravine.file.Unwritable;

/** {@code ravine completion}: a script with which a shell completes Ravine's commands, options and names. */
final class CompletionCommand implements Command {

    private final Console console;

    private final CommandSyntax syntax = CommandSyntax.of(
            this,
            "Print a script with which bash or zsh completes commands, options and names at the Tab key.",
            "  alias ravine='java -jar target/ravine.jar'",
            "  source <(ravine completion)",
            "  ravine completion -o ~/.local/share/bash-completion/completions/ravine");

    private final OutputTarget target = new OutputTarget(syntax);

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSyntax syntax() {
        return syntax;
    }

    @Override
    public Integer call() throws Unwritable {
        var root = syntax.spec().root();
        var script = AutoComplete.bash(root.name(), root.commandLine());
        target.print(console, out -> out.write(script));
        return CommandLine.ExitCode.OK;
    }
}
