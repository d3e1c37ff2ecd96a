package ravine.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import ravine.file.Unwritable;
import ravine.json.IndentedJson;

/** {@code ravine list}: the catalogues of methods, modifiers, objectives, data, sessions, lessons and verdicts. */
final class ListCommand implements Command {

    private static final String MARKDOWN = "--markdown";
    private static final String JSON = "--json";

    private final Console console;

    private final CommandSyntax syntax = CommandSyntax.of(
            this,
            "Print the methods or modifiers with their keys and defaults, the objectives, data, sessions or lessons that ship, or the verdicts on runs.",
            "  ravine list methods",
            "  ravine list modifiers --json -o modifiers.json",
            "  ravine list gallery",
            "  ravine list verdicts");

    private final Supplier<ListKind> kind = syntax.parameter(
            "WHAT",
            new OptionValues.OfConstant<>(List.of(ListKind.values())),
            new CompletionCandidates.OfKind(),
            "methods, modifiers, objectives, data, gallery, lessons or verdicts");

    private final Supplier<Optional<String>> form = syntax.either(
            Map.entry(MARKDOWN, "as a Markdown table with symbols, formulas and sources"),
            Map.entry(JSON, "as JSON with everything, ranges and variants included"));

    private final OutputTarget target = new OutputTarget(syntax);

    ListCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSyntax syntax() {
        return syntax;
    }

    @Override
    public Integer call() throws Unwritable {
        var listing = kind.get().listing();
        var text =
                switch (form.get().orElse("")) {
                    case MARKDOWN -> listing.markdown();
                    case JSON -> IndentedJson.of(listing.data());
                    default -> listing.plain();
                };
        target.print(console, out -> out.write(text));
        return CommandLine.ExitCode.OK;
    }
}
