package ravine.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import picocli.CommandLine;
import ravine.Mistake;
import ravine.export.DataFile;
import ravine.export.Format;
import ravine.file.Unwritable;
import ravine.library.BestValue;
import ravine.map.SweepFigures;
import ravine.sweep.Over;
import ravine.sweep.StartsSweep;
import ravine.sweep.Sweep;
import ravine.sweep.SweepTables;

/** {@code ravine sweep}: what becomes of each method over the values of a key. */
final class SweepCommand implements Command {

    private final Console console;

    private final CommandSyntax syntax = CommandSyntax.of(
                    this,
                    "Run each method with every value of a key and print what became of it as CSV: track,method,KEY,f,lowest,reached,verdict.",
                    "  ravine sweep --over eta=0.001..1:60",
                    "  ravine sweep --objective rosenbrock --steps 500 --optimizer adam --over eta=0.01,0.1,1 --within 1e-3",
                    "  ravine sweep --objective himmelblau --view=-5,5,-5,5 --steps 300 --optimizer gd:eta=0.01 --optimizer adam --over start:32")
            .describedBy(
                    "%nEvery method that has the key runs from the start, as “ravine trace” does with that value. f is that at the end, lowest the least of all steps; "
                            + "reached is the first step at which f was down at f*, the least there is, empty if it never was; the verdict is one of “ravine list verdicts”.",
                    "Over starts the lines are track,method,rank,x1,x2,f,lowest,reached,verdict: from each start, from the run of a method that ends lowest to the one that ends highest.",
                    "With --ensemble f is its mean over the last half of the steps of all members, error the standard error of that, lowest the least of all members; reached and verdict are those of the first member.");

    private final SessionOptions options = new SessionOptions(syntax);

    private final Supplier<Optional<Over>> over = syntax.option(
            SweepOptions.OVER,
            "KEY=FROM..TO:N",
            new SweepOptions.OfOver(),
            "the key and so many values from one end to the other, spaced as its slider is; or some values, such as eta=0.1,0.2;",
            "or start:N, for N times N starts in the view");

    private final Supplier<OptionalDouble> within = SweepOptions.within(syntax);

    private final StillFigureOptions how = new StillFigureOptions(syntax);

    private final Supplier<Optional<Path>> output = syntax.output(
            false,
            "write to this file: a picture where its name ends in .png, .svg or .pdf, else CSV; - is standard output (default)");

    SweepCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSyntax syntax() {
        return syntax;
    }

    @Override
    public Integer call() throws Unwritable {
        var session = options.session();
        try {
            if (over().isStarts()) {
                var sweep = StartsSweep.of(session, over(), within.get(), share -> {});
                write(
                        sweep.floor(),
                        out -> SweepTables.print(session, sweep, out),
                        (width, height, theme) -> SweepFigures.of(session, sweep, width, height, theme));
            } else {
                var sweep = Sweep.of(session, over(), within.get(), share -> {});
                write(
                        sweep.floor(),
                        out -> SweepTables.print(session, sweep, out),
                        (width, height, theme) -> SweepFigures.of(session, sweep, width, height, theme));
            }
        } catch (Mistake e) {
            throw syntax.wrong(SweepOptions.OVER, e);
        }
        return CommandLine.ExitCode.OK;
    }

    private void write(BestValue floor, DataFile.Text table, StillFigureOptions.Sized figure) throws Unwritable {
        console.err().println(syntax.name() + ": " + SweepOptions.said(floor));
        var file = output.get().orElse(OutputTarget.STANDARD_OUTPUT);
        var format = Format.of(file, StillFigureOptions.FORMATS);
        if (format.isEmpty()) {
            OutputTarget.print(console, file, table);
        } else {
            OutputTarget.write(console, file, how.content(figure, format.get()));
        }
    }

    private Over over() {
        return over.get()
                .orElseThrow(() -> syntax.wrong(
                        "--over is missing: it says which values of which key, such as --over eta=0.001..1:60."));
    }
}
