package ravine.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import picocli.CommandLine;
import ravine.Mistake;
import ravine.average.AverageChart;
import ravine.average.AverageCorrection;
import ravine.average.AveragePanel;
import ravine.average.AverageTable;
import ravine.average.ExponentialAverage;
import ravine.average.Series;
import ravine.average.SessionSeries;
import ravine.export.Format;
import ravine.file.Unwritable;
import ravine.session.Session;

/** {@code ravine average}: exponential moving averages of a quantity of a run or of a column of data. */
final class AverageCommand implements Command {

    private static final String SERIES = "--series";
    private static final String AT = "--at";

    private final Console console;

    private final CommandSyntax syntax = CommandSyntax.of(
                    this,
                    "Average a series exponentially and print it as CSV: k,value and a column for each β.",
                    "  ravine average --series t --data temperatures --beta 0.5,0.9,0.98 --correction bias",
                    "  ravine average --series g.1 --optimizer adam --beta 0.9",
                    "  ravine average --series noise --data signals --means --at 60 -o noise.svg")
            .describedBy(
                    "%nv ← βv + (1 − β)x from v = 0. Corrections: bias, v/(1 − βᵏ); average, 1/min(k, 1/(1 − β))"
                            + " instead of 1 − β; sum, v ← βv + x.",
                    "A series is a column of the data, in which the k-th value is that of row k, or a quantity of a"
                            + " track: x.1, x.2 and f as they are after step k, what step k noted, by the names of “ravine"
                            + " trace --internals”, and g².1 and g².2.");

    private final SessionOptions options = new SessionOptions(syntax);

    private final Supplier<Optional<String>> name =
            syntax.option(SERIES, "NAME", new OptionValues.OfText(), "a column of the data, or a quantity of a track");

    private final Supplier<Optional<List<Double>>> betas = syntax.option(
            "--beta", "B,B,…", new AverageOptions.OfBetas(), "what the averages keep (default: 0.5,0.9,0.98)");

    private final Supplier<Optional<AverageCorrection>> correction = syntax.option(
            "--correction",
            "CORRECTION",
            new OptionValues.OfConstant<>(List.of(AverageCorrection.values())),
            new AverageOptions.Corrections(),
            "none, bias, average or sum (default: none)");

    private final Supplier<Optional<Integer>> track = syntax.option(
            "--track", "N", new SweepOptions.OfTrack(), "the track whose quantity it is, from 1 (default: the first)");

    private final StillFigureOptions how = new StillFigureOptions(syntax);

    private final Supplier<Optional<Integer>> at = syntax.option(
            AT,
            "K",
            new AverageOptions.OfPlace(),
            "of a picture: the value at which the weights of the first β are shown");

    private final BooleanSupplier means =
            syntax.flag("--means", "of a picture: also the plain mean of the last 1/(1 − β) values");

    private final Supplier<Optional<Path>> output = syntax.output(
            false,
            "write to this file: a picture where its name ends in .png, .svg or .pdf, else CSV; - is standard output"
                    + " (default)");

    AverageCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSyntax syntax() {
        return syntax;
    }

    @Override
    public Integer call() throws Unwritable {
        var session = options.session();
        var series = series(session);
        var kind = correction.get().orElse(AverageCorrection.NONE);
        var averages = betas.get().orElse(AverageOptions.USUAL).stream()
                .map(beta -> new ExponentialAverage(beta, kind))
                .toList();
        var file = output.get().orElse(OutputTarget.STANDARD_OUTPUT);
        var format = Format.of(file, StillFigureOptions.FORMATS);
        if (format.isEmpty()) {
            OutputTarget.print(console, file, out -> AverageTable.print(out, series, averages));
        } else {
            boolean isColumn = SessionSeries.isColumn(session, series.name());
            OutputTarget.write(
                    console, file, how.content(figure(series, averages, isColumn ? "row" : "step"), format.get()));
        }
        return CommandLine.ExitCode.OK;
    }

    private Series series(Session session) {
        var wanted = name.get()
                .orElseThrow(() -> syntax.wrong(
                        "--series is missing: it names a column of the data, or a quantity of a track such as g.1."));
        int tracks = session.tracks().size();
        int number = track.get().orElse(1);
        if (number > tracks) {
            throw syntax.wrong("--track: there is no track %s; the session has %s.".formatted(number, tracks));
        }
        try {
            return SessionSeries.of(session, number - 1, wanted);
        } catch (Mistake e) {
            throw syntax.wrong(SERIES, e);
        }
    }

    private StillFigureOptions.Sized figure(Series series, List<ExponentialAverage> averages, String counted) {
        int place = at.get().orElse(1);
        if (place > series.length()) {
            throw syntax.wrong("%s: there is no value %s; the series has %s.".formatted(AT, place, series.length()));
        }
        var shown = at.get().map(OptionalInt::of).orElse(OptionalInt.empty());
        return (width, height, theme) -> {
            var chart = new AverageChart(
                    series, averages, means.getAsBoolean(), counted, series.length(), width, height, theme);
            return new AveragePanel(chart, false, 0, shown, theme).figure(width, height);
        };
    }
}
