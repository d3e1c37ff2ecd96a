package ravine.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import ravine.file.Unwritable;
import ravine.run.Recipe;
import ravine.run.Run;
import ravine.run.Tuning;
import ravine.session.Session;
import ravine.spec.Counted;
import ravine.spec.DisplayNumber;
import ravine.spec.EnumWords;
import ravine.spec.PlainNumber;

/** {@code ravine tune}: the rate, and decay, with which each method ends lowest, and the search that found it. */
final class TuneCommand implements Command {

    private static final int DIGITS = 4;

    private final Console console;

    private final CommandSyntax syntax = CommandSyntax.of(
                    this,
                    "Find the rate, and the decay of momentum, with which each method ends lowest on this problem.",
                    "  ravine tune --optimizer gd --optimizer momentum --optimizer adam",
                    "  ravine tune --objective rosenbrock --steps 200 --optimizer adam --trials -o trials.csv")
            .describedBy(
                    "%n" + Tuning.SEARCH,
                    "Printed is the best recipe of each part of the search, then the best of all.");

    private final SessionOptions options = new SessionOptions(syntax);

    private final OutputTarget target = new OutputTarget(syntax);

    private final BooleanSupplier trials =
            syntax.flag("--trials", "print every recipe that was tried, as CSV: track,part,f,recipe");

    TuneCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSyntax syntax() {
        return syntax;
    }

    private record Tuned(int track, Tuning tuning) {}

    @Override
    public Integer call() throws Unwritable {
        var session = options.session();
        options.said(session.problem()).forEach(said -> console.err().println(syntax.name() + ": " + said));
        var tuned = new ArrayList<Tuned>();
        for (int i = 0; i < session.tracks().size(); i++) {
            var recipe = session.tracks().get(i).recipe();
            var tuning = Tuning.of(session.problem(), session.start(), recipe);
            if (tuning.isEmpty()) {
                tell("%s: track %s (%s) has no rate to tune.", i + 1, recipe);
            } else if (tuning.get().isFinite()) {
                tuned.add(new Tuned(i + 1, tuning.get()));
            } else {
                var given = session.scene().verdict(Run.of(session.problem(), session.start(), recipe));
                tell(
                        "%s: track %s (%s) ends with no recipe where f is finite; as given it is %s.",
                        i + 1, recipe, given.sentence());
            }
        }
        if (tuned.isEmpty()) {
            throw syntax.wrong("there is nothing to tune: give a method with a rate, and a start where f is finite.");
        }
        target.print(console, out -> {
            if (trials.getAsBoolean()) {
                csv(tuned, out);
            } else {
                out.write(table(session, tuned));
            }
        });
        return CommandLine.ExitCode.OK;
    }

    /** Prints a sentence with places for the command's name, the track, its method and what else there is to name. */
    private void tell(String sentence, int track, Recipe recipe, Object... named) {
        var holes = Stream.concat(Stream.of(syntax.name(), track, recipe.spec().id()), Stream.of(named));
        console.err().println(sentence.formatted(holes.toArray()));
    }

    private static void csv(List<Tuned> tuned, Writer out) throws IOException {
        out.write("track,part,f,recipe\n");
        for (var each : tuned) {
            for (var trial : each.tuning.trials()) {
                out.write("%s,%s,%s,\"%s\"%n"
                        .formatted(
                                each.track,
                                part(trial),
                                PlainNumber.plain(trial.value()),
                                trial.recipe().text()));
            }
        }
    }

    private static String table(Session session, List<Tuned> tuned) {
        var rows = new ArrayList<TextTable.Row>();
        rows.add(new TextTable.Row(
                List.of(
                        "track",
                        "part",
                        "recipe",
                        "f after " + Counted.of(session.problem().steps(), "step")),
                List.of()));
        for (var each : tuned) {
            Tuning.milestones(each.tuning.trials()).forEach(trial -> rows.add(row(each.track, part(trial), trial)));
            rows.add(row(each.track, "best", each.tuning.best()));
        }
        return TextTable.plain(rows);
    }

    private static TextTable.Row row(int track, String part, Tuning.Trial trial) {
        var f = DisplayNumber.shortened(trial.value(), DIGITS);
        return new TextTable.Row(List.of("" + track, part, trial.recipe().text(), f), List.of());
    }

    private static String part(Tuning.Trial trial) {
        return EnumWords.of(trial.stage());
    }
}
