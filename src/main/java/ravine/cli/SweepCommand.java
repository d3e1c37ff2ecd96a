package ravine.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import picocli.CommandLine;
import ravine.Mistake;
import ravine.file.Unwritable;
import ravine.session.Session;
import ravine.spec.PlainNumber;
import ravine.sweep.Over;
import ravine.sweep.Sweep;

/** {@code ravine sweep}: what becomes of each method over the values of a key. */
final class SweepCommand implements Command {

    private final Console console;

    private final CommandSyntax syntax = CommandSyntax.of(
                    this,
                    "Run each method with every value of a key and print what became of it as CSV: track,method,KEY,f,lowest,reached,verdict.",
                    "  ravine sweep --over eta=0.001..1:60",
                    "  ravine sweep --objective rosenbrock --steps 500 --optimizer adam --over eta=0.01,0.1,1 --within 1e-3")
            .describedBy(
                    "%nEvery method that has the key runs from the start, as “ravine trace” does with that value. f is that at the end, lowest the least of all steps; "
                            + "reached is the first step at which f was down at f*, the least there is, empty if it never was; the verdict is one of “ravine list verdicts”.",
                    "With --ensemble f is its mean over the last half of the steps of all members, error the standard error of that, lowest the least of all members; reached and verdict are those of the first member.");

    private final SessionOptions options = new SessionOptions(syntax);

    private final Supplier<Optional<Over>> over = syntax.option(
            SweepOptions.OVER,
            "KEY=FROM..TO:N",
            new SweepOptions.OfOver(),
            "the key and so many values from one end to the other, spaced as its slider is; or some values, such as eta=0.1,0.2");

    private final Supplier<OptionalDouble> within = SweepOptions.within(syntax);

    private final OutputTarget target = new OutputTarget(syntax);

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
        var sweep = sweep(session);
        console.err().println(syntax.name() + ": " + SweepOptions.said(sweep.floor()));
        target.print(console, out -> csv(session, sweep, out));
        return CommandLine.ExitCode.OK;
    }

    private Sweep sweep(Session session) {
        try {
            return Sweep.of(session, over(), within.get(), share -> {});
        } catch (Mistake e) {
            throw syntax.wrong(SweepOptions.OVER, e);
        }
    }

    private Over over() {
        return over.get()
                .orElseThrow(() -> syntax.wrong(
                        "--over is missing: it says which values of which key, such as --over eta=0.001..1:60."));
    }

    private static void csv(Session session, Sweep sweep, Writer out) throws IOException {
        boolean many = session.ensemble() > 1;
        out.write("track,method,%s,f,lowest,reached,verdict%s\n".formatted(sweep.key(), many ? ",error" : ""));
        for (var line : sweep.lines()) {
            var method = session.tracks().get(line.track()).recipe().spec().id();
            for (int i = 0; i < line.values().size(); i++) {
                var end = line.ends().get(i);
                out.write(String.join(
                                ",",
                                List.of(
                                        Integer.toString(line.track() + 1),
                                        method,
                                        PlainNumber.plain(line.values().get(i)),
                                        PlainNumber.plain(end.value()),
                                        PlainNumber.plain(end.lowest()),
                                        SweepOptions.number(end.reached()),
                                        end.verdict().kind().word()
                                                + (many ? "," + PlainNumber.plain(end.error()) : "")))
                        + "\n");
            }
        }
    }
}
