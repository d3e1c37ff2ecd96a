package ravine.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ravine.file.Unwritable;

/** {@code ravine list}: the catalogues of methods, modifiers, objectives and sessions. */
@Command(
        mixinStandardHelpOptions = true,
        abbreviateSynopsis = true,
        synopsisHeading = "%nUsage: ",
        optionListHeading = "%nOptions:%n",
        header =
                "Print the methods or modifiers with their keys and defaults, or the objectives or sessions that ship.",
        footerHeading = "%nExamples:%n",
        footer = {"  ravine list methods", "  ravine list modifiers --json -o modifiers.json", "  ravine list gallery"})
final class ListCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "WHAT",
            converter = Readings.OfKind.class,
            completionCandidates = Candidates.OfKind.class,
            description = "methods, modifiers, objectives or gallery")
    private Kind kind = Kind.METHODS;

    @ArgGroup
    private Form form = new Form();

    @Mixin
    private Target target = new Target();

    ListCommand(Console console) {
        this.console = console;
    }

    /** Which form, a short table unless said. */
    private static final class Form {

        @Option(names = "--markdown", description = "as a Markdown table with symbols, formulas and sources")
        private boolean markdown;

        @Option(names = "--json", description = "as JSON with everything, ranges and variants included")
        private boolean json;

        private String of(Listing listing) {
            if (json) {
                return listing.json();
            }
            return markdown ? listing.markdown() : listing.plain();
        }
    }

    @Override
    public Integer call() throws Unwritable {
        var text = form.of(kind.listing());
        target.print(console, out -> out.write(text));
        return CommandLine.ExitCode.OK;
    }
}
