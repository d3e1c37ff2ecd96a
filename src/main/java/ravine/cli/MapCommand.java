package ravine.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Supplier;
import picocli.CommandLine;
import ravine.Mistake;
import ravine.export.Format;
import ravine.file.Unwritable;
import ravine.map.AttractorName;
import ravine.session.MapMeasure;
import ravine.session.Session;
import ravine.spec.PlainNumber;
import ravine.sweep.MapFrames;
import ravine.sweep.MapPlan;
import ravine.sweep.MapPlans;
import ravine.sweep.MapShares;
import ravine.sweep.MapTable;
import ravine.sweep.Over;
import ravine.sweep.RunMap;

/** {@code ravine map}: what becomes of a method over two of its keys, or over all starts. */
final class MapCommand implements Command {

    /** So many places are listed. */
    private static final int MOST_LISTED = 20;

    private static final int DIGITS = 6;

    /** In a picture each cell in which runs of unlike ends meet is so many times so many, as long as that is no flood of them. */
    private static final int TIMES = 4;

    private static final int MOST_REFINED = 360 * 360;

    private static final String ANIMATE = "--animate";

    private static final List<Format> FILMS = List.of(Format.GIF, Format.MP4);

    private final Console console;

    private final CommandSyntax syntax = CommandSyntax.of(
                    this,
                    "Run a method with every pair of values of two keys, or from every start in the view, and print what became of each run as CSV.",
                    "  ravine map --over eta=0.001..10:256 --over beta=0..0.99:256 --steps 200 -o momentum.csv",
                    "  ravine map --over eta=0.001..10:256 --over beta=0..0.99:256 --steps 200 --show verdict -o momentum.png",
                    "  ravine map --objective himmelblau --optimizer newton --over start:256 --view=-5,5,-5,5",
                    "  ravine map --objective himmelblau --optimizer momentum:eta=0.01 --over start:128 --view=-5,5,-5,5 --animate beta=0..0.99:60 -o basins.mp4")
            .describedBy(
                    "%nA line a cell: KEY,KEY,f,reached,verdict,minimum, or x1,x2,… over starts. Each cell is the end of what “ravine trace” prints with those values; "
                            + "reached and verdict are as in “ravine sweep” (where no minimum is known, f* is the lowest f of all cells, so that reached is found once all have run); minimum is the number of the place at which the run came to rest, of those that standard error lists.",
                    "With --ensemble f is its mean over the last half of the steps of all members; reached, verdict and minimum are those of the first member.");

    private final SessionOptions options = new SessionOptions(syntax);

    private final Supplier<List<Over>> overs = syntax.options(
            SweepOptions.OVER,
            "KEY=FROM..TO:N",
            new SweepOptions.OfOver(),
            List.of(),
            "a key and so many values from one end to the other, spaced as its slider is; given twice;",
            "or start:N once, for N times N starts in the view");

    private final Supplier<Optional<Integer>> track = syntax.option(
            "--track",
            "N",
            new SweepOptions.OfTrack(),
            "the track whose method runs, from 1 (default: the first that has the keys)");

    private final Supplier<OptionalDouble> within = SweepOptions.within(syntax);

    private final Supplier<Optional<MapMeasure>> show = syntax.option(
            "--show",
            "MEASURE",
            new OptionValues.OfConstant<>(List.of(MapMeasure.values())),
            new MapFigureOptions.Measures(),
            "what the colours of a picture say: f, reached, verdict or minimum (default: f, or minimum over starts)");

    private final Supplier<Optional<Over>> animate = syntax.option(
            ANIMATE,
            "KEY=FROM..TO:N",
            new SweepOptions.OfOver(),
            "a film of so many maps as a third key goes from one value to another, in a .gif or .mp4 file");

    private final MapFigureOptions how = new MapFigureOptions(syntax);

    private final Supplier<Optional<Path>> output = syntax.output(
            false,
            "write to this file: a picture where its name ends in .png, .svg or .pdf, with --animate a film in .gif or .mp4, else CSV;",
            "- is standard output (default)");

    MapCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSyntax syntax() {
        return syntax;
    }

    @Override
    public Integer call() throws Unwritable {
        if (animate.get().isPresent()) {
            return film(options.session(), animate.get().get());
        }
        var plan = plan(options.session());
        var map = RunMap.of(plan, within.get(), share -> {});
        console.err().println(syntax.name() + ": " + SweepOptions.said(map.floor()));
        say(map);
        var file = output.get().orElse(OutputTarget.STANDARD_OUTPUT);
        var format = Format.of(file, StillFigureOptions.FORMATS);
        if (format.isEmpty()) {
            OutputTarget.print(console, file, out -> MapTable.write(map, out));
            return CommandLine.ExitCode.OK;
        }
        int times = plan.cells() <= MOST_REFINED ? TIMES : 1;
        var drawn = times == 1 ? map : map.refined(times, within.get(), share -> {});
        OutputTarget.write(console, file, how.content(drawn, measure(plan), format.get()));
        return CommandLine.ExitCode.OK;
    }

    private MapMeasure measure(MapPlan plan) {
        return show.get().orElse(plan.isOverStarts() ? MapMeasure.MINIMUM : MapMeasure.F);
    }

    private Integer film(Session session, Over turned) throws Unwritable {
        var file = output.get().orElse(OutputTarget.STANDARD_OUTPUT);
        var format = Format.of(file, FILMS)
                .orElseThrow(() -> syntax.wrong(
                        "--animate makes a film, in a file whose name ends in .gif or .mp4, such as -o map.mp4."));
        var plan = plan(session);
        try {
            var frames = MapFrames.of(session, overs.get(), OptionalInt.of(plan.track()), turned);
            OutputTarget.write(
                    console, file, how.film(frames, within.get(), measure(plan), format, console.progress()));
            return CommandLine.ExitCode.OK;
        } catch (Mistake e) {
            throw syntax.wrong(ANIMATE, e);
        }
    }

    private MapPlan plan(Session session) {
        if (overs.get().isEmpty()) {
            throw syntax.wrong(
                    "--over is missing: it says which values of two keys, such as --over eta=0.001..10:256 --over beta=0..0.99:256, or start:256.");
        }
        int tracks = session.tracks().size();
        if (track.get().orElse(1) > tracks) {
            throw syntax.wrong("--track: there is no track %s; the session has %s."
                    .formatted(track.get().orElse(1), tracks));
        }
        try {
            return MapPlans.of(
                    session,
                    overs.get(),
                    track.get().map(number -> OptionalInt.of(number - 1)).orElse(OptionalInt.empty()));
        } catch (Mistake e) {
            throw syntax.wrong(SweepOptions.OVER, e);
        }
    }

    /** The places at which runs come to rest, with their shares, as far as they can be read at a glance, and the other ends. */
    private void say(RunMap map) {
        var shares = MapShares.of(map);
        for (var share : shares.shares()) {
            var percent = PlainNumber.plain(shares.percent(share)) + " %";
            if (share.attractor().isEmpty()) {
                console.err().println("  %s: %s".formatted(share.kind().word(), percent));
            } else if (share.attractor().getAsInt() < MOST_LISTED) {
                var place = map.attractors().get(share.attractor().getAsInt());
                console.err()
                        .println("  %s. %s: %s"
                                .formatted(share.attractor().getAsInt() + 1, AttractorName.of(place, DIGITS), percent));
            }
        }
        int more = map.attractors().size() - MOST_LISTED;
        if (more > 0) {
            console.err().println("  and %s more places at which runs come to rest".formatted(more));
        }
    }
}
