package ravine.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import ravine.Mistake;
import ravine.export.Format;
import ravine.file.Unwritable;
import ravine.panel.SessionClouds;
import ravine.rest.AtRest;
import ravine.rest.RatesAtRest;
import ravine.rest.RatesFigure;
import ravine.rest.RestFigure;
import ravine.rest.RestTables;
import ravine.rest.RestText;
import ravine.session.Session;
import ravine.sweep.Over;

/** {@code ravine rest}: how ensembles are spread over the last half of their steps, beside what theory says of that. */
final class RestCommand implements Command {

    private final Console console;

    private final CommandSyntax syntax = CommandSyntax.of(
                    this,
                    "Run each method many times and print how the runs are spread over the last half of the steps as CSV: track,method,axis,from,to,density,target,corrected; with --over the mean of f there at several rates.",
                    "  ravine rest --ensemble 1000 --optimizer langevin:eta=0.1,temperature=1 --steps 400",
                    "  ravine rest --session sgd-at-rest -o rest.png",
                    "  ravine rest --session sgd-at-rest --over eta=0.05,0.1,0.2,0.4")
            .describedBy(
                    "%nA line is a bin of the histogram of x1 (axis 1) or x2. target is the density that theory has for infinitely short steps: exp(−f/T) where noise is alike in all directions, "
                            + "else the normal one about the minimum, whose covariance Σ solves HΣ + ΣH = ηC; corrected is that for the rate as it is. Both are known of gd and langevin, without modifiers.",
                    "With --over a line is a rate: track,method,RATE,f,error,law,slope,extrapolated. f is the mean over the last half of the steps, error its standard error, law what theory has, slope what it would be if f rose from rate 0 as it does there, "
                            + "by a quarter of the mean of ‖noise‖², and extrapolated the lowest f as this rate and half of it tell, 2f(η/2) − f(η).",
                    "Standard error says the mean of f − f* with its standard error beside that of the law, and of several wells the share of the runs in each.");

    private final SessionOptions options = new SessionOptions(syntax);

    private final Supplier<Optional<Over>> over = syntax.option(
            SweepOptions.OVER,
            "KEY=FROM..TO:N",
            new SweepOptions.OfOver(),
            "rates at which the mean of f at rest is told, such as eta=0.05,0.1,0.2");

    private final StillFigureOptions how = new StillFigureOptions(syntax);

    private final Supplier<Optional<Path>> output = syntax.output(
            false,
            "write to this file: a picture where its name ends in .png, .svg or .pdf, else CSV; - is standard output (default)");

    RestCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSyntax syntax() {
        return syntax;
    }

    @Override
    public Integer call() throws Unwritable {
        var session = options.session();
        if (session.ensemble() == 1) {
            throw syntax.wrong("One run has no spread: --ensemble says how many there are, such as --ensemble 1000.");
        }
        return over.get().isPresent() ? overRates(session, over.get().get()) : spread(session);
    }

    private int overRates(Session session, Over rates) throws Unwritable {
        try {
            var loss = RatesAtRest.of(session, rates, share -> {});
            var file = output.get().orElse(OutputTarget.STANDARD_OUTPUT);
            var format = Format.of(file, StillFigureOptions.FORMATS);
            if (format.isEmpty()) {
                OutputTarget.print(console, file, out -> RestTables.print(session, rates.key(), loss, out));
            } else {
                OutputTarget.write(
                        console,
                        file,
                        how.content(
                                (width, height, theme) -> RatesFigure.of(session, loss, width, height, theme),
                                format.get()));
            }
            return CommandLine.ExitCode.OK;
        } catch (Mistake e) {
            throw syntax.wrong(SweepOptions.OVER, e);
        }
    }

    private int spread(Session session) throws Unwritable {
        var clouds = SessionClouds.of(session).ofTracks();
        var rests = new ArrayList<AtRest>();
        for (int track = 0; track < clouds.size(); track++) {
            AtRest.of(session, track, clouds.get(track)).ifPresent(rests::add);
        }
        for (var rest : rests) {
            var title = session.tracks().get(rest.track()).title();
            RestText.sentences(rest).forEach(said -> console.err().println(title + ": " + said));
        }
        var file = output.get().orElse(OutputTarget.STANDARD_OUTPUT);
        var format = Format.of(file, StillFigureOptions.FORMATS);
        if (format.isEmpty()) {
            OutputTarget.print(console, file, out -> RestTables.print(session, rests, out));
        } else {
            OutputTarget.write(
                    console,
                    file,
                    how.content(
                            (width, height, theme) -> RestFigure.of(session, rests, width, height, theme),
                            format.get()));
        }
        return CommandLine.ExitCode.OK;
    }
}
