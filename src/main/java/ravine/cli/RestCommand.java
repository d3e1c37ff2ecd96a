package ravine.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import ravine.export.Format;
import ravine.file.Unwritable;
import ravine.panel.SessionClouds;
import ravine.rest.AtRest;
import ravine.rest.RestFigure;
import ravine.rest.RestText;
import ravine.session.Session;
import ravine.spec.PlainNumber;

/** {@code ravine rest}: how ensembles are spread over the last half of their steps, beside what theory says of that. */
final class RestCommand implements Command {

    private final Console console;

    private final CommandSyntax syntax = CommandSyntax.of(
                    this,
                    "Run each method many times and print how the runs are spread over the last half of the steps as CSV: track,method,axis,from,to,density,target,corrected.",
                    "  ravine rest --ensemble 1000 --optimizer langevin:eta=0.1,temperature=1 --steps 400",
                    "  ravine rest --session sgd-at-rest -o rest.png")
            .describedBy(
                    "%nA line is a bin of the histogram of x1 (axis 1) or x2. target is the density that theory has for infinitely short steps: exp(−f/T) where noise is alike in all directions, "
                            + "else the normal one about the minimum, whose covariance Σ solves HΣ + ΣH = ηC; corrected is that for the rate as it is. Both are known of gd and langevin, without modifiers.",
                    "Standard error says the mean of f − f* with its standard error beside that of the law, and of several wells the share of the runs in each.");

    private final SessionOptions options = new SessionOptions(syntax);
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
            OutputTarget.print(console, file, out -> csv(session, rests, out));
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

    private static void csv(Session session, List<AtRest> rests, Writer out) throws IOException {
        out.write("track,method,axis,from,to,density,target,corrected\n");
        for (var rest : rests) {
            var method = session.tracks().get(rest.track()).recipe().spec().id();
            for (int axis = 1; axis <= 2; axis++) {
                var bars = rest.along(axis);
                for (int bin = 0; bin < bars.bins(); bin++) {
                    out.write((rest.track() + 1) + "," + method + "," + axis);
                    for (double number : new double[] {bars.edge(bin), bars.edge(bin + 1), bars.density(bin)}) {
                        out.write("," + PlainNumber.plain(number));
                    }
                    out.write(theory(rest, axis, bars.middle(bin)) + "\n");
                }
            }
        }
    }

    private static String theory(AtRest rest, int axis, double x) {
        return rest.law()
                .map(law -> "," + PlainNumber.plain(law.target().density(axis, x)) + ","
                        + PlainNumber.plain(law.corrected().density(axis, x)))
                .orElse(",,");
    }
}
