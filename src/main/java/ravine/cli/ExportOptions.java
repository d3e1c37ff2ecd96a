package ravine.cli;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import picocli.CommandLine.Option;
import ravine.export.Export;
import ravine.export.FigureSize;
import ravine.export.Inscription;
import ravine.export.Parts;
import ravine.export.Resolution;
import ravine.export.Timing;
import ravine.figure.LegendPlace;
import ravine.figure.ThemeName;
import ravine.picture.Split;

/** The options that say how a figure or an animation is to be. */
final class ExportOptions {

    @Option(
            names = "--size",
            paramLabel = "WIDTHxHEIGHT",
            converter = SizeReading.class,
            description = "in pixels, or such as 180x120mm or 7x5in (default: 1200x900)")
    private FigureSize size = FigureSize.USUAL;

    @Option(
            names = "--scale",
            paramLabel = "S",
            converter = NumberReadings.OfScale.class,
            description = "pixels of a bitmap for each pixel of the figure, such as 2 (default: 1)")
    private Optional<Double> scale = Optional.empty();

    @Option(
            names = "--dpi",
            paramLabel = "D",
            converter = NumberReadings.OfDots.class,
            description = {
                "dots per inch, which the PNG says; of a size in mm or in they make the bitmap's pixels",
                "(default: 300 for mm and in, 96 for pixels)"
            })
    private Optional<Double> dots = Optional.empty();

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            converter = Readings.OfTheme.class,
            completionCandidates = Candidates.OfTheme.class,
            description = "light, dark or print (default: light)")
    private ThemeName theme = ThemeName.LIGHT;

    @Option(names = "--title", paramLabel = "TEXT", description = "a title above the picture")
    private String title = "";

    @Option(names = "--caption", paramLabel = "TEXT", description = "words below the picture")
    private String caption = "";

    @Option(names = "--settings", description = "say all settings in the caption: formula, start, steps and recipes")
    private boolean settings;

    @Option(names = "--no-legend", description = "leave the legend out")
    private boolean withoutLegend;

    @Option(names = "--no-colour-bar", description = "leave the colour bar out")
    private boolean withoutColourBar;

    @Option(names = "--losses", description = "draw f by step below the picture")
    private boolean losses;

    @Option(names = "--transparent", description = "no background behind the plot, its title and labels")
    private boolean transparent;

    @Option(
            names = "--panels",
            paramLabel = "method|KEY=V,V,…",
            converter = Readings.OfSplit.class,
            description = "a panel for each method, or for each of these values of a key, such as eta=0.1,0.2,0.4")
    private Optional<Split> panels = Optional.empty();

    @Option(
            names = "--step",
            paramLabel = "N",
            converter = Readings.OfSteps.class,
            description = "draw the paths up to this step (default: the last)")
    private Optional<Integer> step = Optional.empty();

    @Option(
            names = "--fps",
            paramLabel = "F",
            converter = NumberReadings.OfRate.class,
            description = "frames per second of a GIF or MP4, from 1 to 50 (default: 10)")
    private double framesPerSecond = Timing.STANDARD.framesPerSecond();

    @Option(
            names = "--frames",
            paramLabel = "N",
            converter = NumberReadings.OfFrames.class,
            description = "how many frames, evenly over the steps (default: one for each step, at most 240)")
    private Optional<Integer> frames = Optional.empty();

    @Option(
            names = "--hold",
            paramLabel = "SECONDS",
            converter = NumberReadings.OfSeconds.class,
            description = "how long the last frame stays (default: 2)")
    private double hold = Timing.STANDARD.hold();

    @Option(
            names = "--loops",
            paramLabel = "N",
            converter = NumberReadings.OfLoops.class,
            description = "how often a GIF plays; 0 is for ever (default)")
    private int loops = Timing.STANDARD.loops();

    Export export() {
        var legend = withoutLegend ? LegendPlace.NONE : LegendPlace.BEST;
        return new Export(
                size,
                Resolution.of(size.unit(), optional(scale), optional(dots)),
                theme.theme(),
                new Inscription(title, caption, settings),
                new Parts(legend, !withoutColourBar, losses, transparent),
                panels,
                whole(step),
                new Timing(framesPerSecond, whole(frames), hold, loops));
    }

    private static OptionalDouble optional(Optional<Double> number) {
        return number.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private static OptionalInt whole(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
