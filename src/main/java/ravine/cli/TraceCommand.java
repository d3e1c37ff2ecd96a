package ravine.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import ravine.Mistake;
import ravine.export.DataFile;
import ravine.export.Format;
import ravine.file.Unwritable;
import ravine.run.Run;
import ravine.run.Stop;
import ravine.session.Scene;
import ravine.session.Session;

/** {@code ravine trace}: every step of every method as comma-separated values or JSON. */
final class TraceCommand implements Command {

    private static final Set<String> SPREADSHEETS = Set.of("xls", "xlsx", "xlsm", "xlsb", "ods", "numbers");

    private final Console console;

    private final CommandSyntax syntax = CommandSyntax.of(
                    this,
                    "Print every step of every method as CSV or JSON: track,method,step,x1,x2,f,g1,g2,eta,evaluations and, with data, epoch,examples,validation.",
                    "  ravine trace --objective '0.1x₁²+2x₂²' --start=-5,-2 --optimizer gd:eta=0.4 --optimizer adam",
                    "  ravine trace --objective '(a-x)^2+100(y-x^2)^2' --param a=1.5 --steps 500 -o long.csv",
                    "  ravine trace --optimizer adam --internals -o adam.json",
                    "  ravine trace --optimizer adam:eta=0.4+cosine:horizon=20 --format pytorch -o adam.py")
            .describedBy(
                    "%nTracks count from 1 in the order of --optimizer, and on in the same order for each further start of a session, whose number is in a column start then. Step 0 is the start; eta is the rate of the step that led to a row, "
                            + "in row 0 that of the first step. Every number reads back as the same double.",
                    "A run that reaches a place where f, its gradient or the position is infinite or undefined (NaN) ends with the row of that place; "
                            + "a line on standard error says so, and the exit status is still 0.");

    private final SessionOptions options = new SessionOptions(syntax);

    private final OutputTarget target = new OutputTarget(syntax);

    private final Supplier<Optional<Format>> form = syntax.option(
            "--format",
            "FORM",
            new OptionValues.OfConstant<>(Format.all(false)),
            new CompletionCandidates.OfDataFormat(),
            "csv, tsv, json, or numpy or pytorch: a program in Python that takes the same steps",
            "(default: by the ending of the file, .json, .tsv or .txt for tabs, or .py for NumPy, else csv)");

    private final BooleanSupplier internals = syntax.flag(
            "--internals",
            "also print every quantity that a step made on its way, by its symbol in the formula;",
            "in CSV m.1 and m.2 are the coordinates of m, and g#2 is the second g of a step");

    private final BooleanSupplier verdict =
            syntax.flag("--verdict", "say on standard error what became of each run, with the evidence");

    TraceCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSyntax syntax() {
        return syntax;
    }

    @Override
    public Integer call() throws Unwritable {
        var wished = format();
        var session = options.session();
        options.said(session.problem()).forEach(said -> console.err().println(syntax.name() + ": " + said));
        var runs = DataFile.runs(session);
        for (int i = 0; i < runs.size(); i++) {
            tell(i + 1, runs.get(i), session.scene());
        }
        target.print(console, text(wished, session, runs));
        return CommandLine.ExitCode.OK;
    }

    private DataFile.Text text(Format wished, Session session, List<Run> runs) {
        try {
            return DataFile.text(wished, session, runs, internals.getAsBoolean());
        } catch (Mistake e) {
            throw syntax.wrong("--format", e);
        }
    }

    private static String best(Run run) {
        var best = run.bestByValidation();
        return best.isPresent() ? "; by validation its best was step " + best.getAsInt() : "";
    }

    /** The form that was asked for, or that of the file's ending, or else CSV. */
    private Format format() {
        var file = target.file().toString();
        var among = form.get().or(() -> Format.of(target.file(), Format.all(false)));
        var ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (among.isEmpty() && SPREADSHEETS.contains(ending)) {
            throw wrongEnding(file, "A workbook of a spreadsheet is not written; .csv and .tsv open in all of them.");
        }
        if (among.isEmpty() && Format.of(target.file(), Format.all(true)).isPresent()) {
            throw wrongEnding(file, "That is the ending of a picture, which “ravine render” draws.");
        }
        return among.orElse(Format.CSV);
    }

    private ParameterException wrongEnding(String file, String sentence) {
        return syntax.wrong("--output", new Mistake(sentence, file, file.lastIndexOf('.'), file.length()));
    }

    /** Says what became of a run if that was asked, or else why it ended early, if it did. */
    private void tell(int number, Run run, Scene scene) {
        if (run.isStopped()) {
            console.err()
                    .printf(
                            "%s: track %s (%s) stopped at step %s by its rule %s%s.%n",
                            syntax.name(),
                            number,
                            run.recipe().spec().id(),
                            run.last(),
                            run.problem().stop().map(Stop::text).orElse(""),
                            best(run));
        }
        if (verdict.getAsBoolean()) {
            console.err()
                    .printf(
                            "%s: track %s (%s) %s.%n",
                            syntax.name(),
                            number,
                            run.recipe().spec().id(),
                            scene.verdict(run).sentence());
        } else if (!run.isStopped() && run.last() < run.problem().steps()) {
            console.err()
                    .printf(
                            "%s: track %s (%s) stopped early: %s.%n",
                            syntax.name(),
                            number,
                            run.recipe().spec().id(),
                            scene.verdict(run).evidence());
        }
    }
}
