package ravine.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import ravine.Mistake;
import ravine.export.DataFile;
import ravine.export.Format;
import ravine.file.Unwritable;
import ravine.run.Run;
import ravine.session.Session;

/** {@code ravine trace}: every step of every method as comma-separated values or JSON. */
@Command(
        mixinStandardHelpOptions = true,
        abbreviateSynopsis = true,
        sortOptions = false,
        synopsisHeading = "%nUsage: ",
        optionListHeading = "%nOptions:%n",
        header = "Print every step of every method as CSV or JSON: track,method,step,x1,x2,f,g1,g2,eta,evaluations.",
        description = {
            "%nTracks count from 1 in the order of --optimizer, and on in the same order for each further start of a session. Step 0 is the start; eta is the rate of the step that led to a row, "
                    + "in row 0 that of the first step. Every number reads back as the same double.",
            "A run that reaches a place where f, its gradient or the position is infinite or undefined (NaN) ends with the row of that place; "
                    + "a line on standard error says so, and the exit status is still 0."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ravine trace --objective '0.1x₁²+2x₂²' --start=-5,-2 --optimizer gd:eta=0.4 --optimizer adam",
            "  ravine trace --objective '(a-x)^2+100(y-x^2)^2' --param a=1.5 --steps 500 -o long.csv",
            "  ravine trace --optimizer adam --internals -o adam.json",
            "  ravine trace --optimizer adam:eta=0.4+cosine:horizon=20 --format pytorch -o adam.py"
        })
final class TraceCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SessionOptions options = new SessionOptions();

    @Mixin
    private Target target = new Target();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            converter = Readings.OfDataFormat.class,
            completionCandidates = Candidates.OfDataFormat.class,
            description = {
                "csv, json, or numpy or pytorch: a program in Python that takes the same steps",
                "(default: by the ending of the file, .json or .py for NumPy, else csv)"
            })
    private Optional<Format> form = Optional.empty();

    @Option(
            names = "--internals",
            description = {
                "also print every quantity that a step made on its way, by its symbol in the formula;",
                "in CSV m.1 and m.2 are the coordinates of m, and g#2 is the second g of a step"
            })
    private boolean internals;

    @Option(names = "--verdict", description = "say on standard error what became of each run, with the evidence")
    private boolean verdict;

    TraceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Unwritable {
        var session = options.session();
        var runs = DataFile.runs(session);
        for (int i = 0; i < runs.size(); i++) {
            tell(i + 1, runs.get(i));
        }
        target.print(console, text(session, runs));
        return CommandLine.ExitCode.OK;
    }

    private DataFile.Text text(Session session, List<Run> runs) {
        var wished = form.or(() -> Format.of(target.file(), Format.all(false))).orElse(Format.CSV);
        try {
            return DataFile.text(wished, session, runs, internals);
        } catch (Mistake e) {
            throw new ParameterException(
                    spec.commandLine(), "--format: " + e.getMessage(), e, spec.findOption("--format"), null);
        }
    }

    /** Says what became of a run if that was asked, or else why it ended early, if it did. */
    private void tell(int number, Run run) {
        if (verdict) {
            console.err()
                    .printf(
                            "%s: track %d (%s) %s.%n",
                            spec.qualifiedName(),
                            number,
                            run.recipe().spec().id(),
                            run.verdict().sentence());
        } else if (run.last() < run.session().steps()) {
            console.err()
                    .printf(
                            "%s: track %d (%s) stopped early: %s.%n",
                            spec.qualifiedName(),
                            number,
                            run.recipe().spec().id(),
                            run.verdict().evidence());
        }
    }
}
