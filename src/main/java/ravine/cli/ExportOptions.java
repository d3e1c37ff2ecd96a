package ravine.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import ravine.draw.ThemeName;
import ravine.export.Export;
import ravine.export.FigureParts;
import ravine.export.FigureSize;
import ravine.export.FigureText;
import ravine.export.Format;
import ravine.export.Resolution;
import ravine.export.Timing;
import ravine.figure.LegendPlace;
import ravine.landscape.Fineness;
import ravine.panel.PanelRule;

/** The options that say how a figure or an animation is to be. */
final class ExportOptions {

    private final Supplier<Optional<FigureSize>> size;
    private final Supplier<Optional<Double>> scale;
    private final Supplier<Optional<Double>> dots;
    private final Supplier<Optional<ThemeName>> theme;
    private final Supplier<Optional<String>> title;
    private final Supplier<Optional<String>> caption;
    private final BooleanSupplier settings;
    private final BooleanSupplier withoutLegend;
    private final BooleanSupplier withoutColourBar;
    private final BooleanSupplier losses;
    private final BooleanSupplier transparent;
    private final Supplier<Optional<PanelRule>> panels;
    private final Supplier<Optional<Integer>> step;
    private final Supplier<Optional<Double>> framesPerSecond;
    private final Supplier<Optional<Integer>> frames;
    private final Supplier<Optional<Double>> hold;
    private final Supplier<Optional<Integer>> loops;

    ExportOptions(CommandSyntax syntax) {
        size = syntax.option(
                "--size",
                "WIDTHxHEIGHT",
                new SizeOption(),
                "in pixels, or such as 180x120mm or 7x5in (default: 1200x900)");
        scale = syntax.option(
                "--scale",
                "S",
                new FigureOptionValues.OfNumber(Resolution.SCALE),
                "pixels of a bitmap for each pixel of the figure, such as 2 (default: 1)");
        dots = syntax.option(
                "--dpi",
                "D",
                new FigureOptionValues.OfNumber(Resolution.DOTS),
                "dots per inch, which the PNG says; of a size in mm or in they make the bitmap's pixels",
                "(default: 300 for mm and in, 96 for pixels)");
        theme = syntax.option(
                "--theme",
                "THEME",
                new OptionValues.OfConstant<>(List.of(ThemeName.values())),
                new CompletionCandidates.OfTheme(),
                "light, dark or print (default: light)");
        title = syntax.option("--title", "TEXT", new FigureOptionValues.OfWords(), "a title above the picture");
        caption = syntax.option("--caption", "TEXT", new FigureOptionValues.OfWords(), "words below the picture");
        settings = syntax.flag("--settings", "say all settings in the caption: formula, start, steps and recipes");
        withoutLegend = syntax.flag("--no-legend", "leave the legend out");
        withoutColourBar = syntax.flag("--no-colour-bar", "leave the colour bar out");
        losses = syntax.flag("--losses", "draw f by step below the picture");
        transparent = syntax.flag("--transparent", "no background behind the plot, its title and labels");
        panels = syntax.option(
                "--panels",
                "method|KEY=V,V,…",
                new OptionValues.OfPanelRule(),
                "a panel for each method, or for each of these values of a key, such as eta=0.1,0.2,0.4");
        step = syntax.option(
                "--step", "N", new OptionValues.OfSteps(), "draw the paths up to this step (default: the last)");
        framesPerSecond = syntax.option(
                "--fps",
                "F",
                new FigureOptionValues.OfNumber(Timing.RATE),
                "frames per second of a GIF or MP4, from 1 to 50 (default: 10)");
        frames = syntax.option(
                "--frames",
                "N",
                new FigureOptionValues.OfCount(Timing.FRAMES),
                "how many frames, evenly over the steps (default: one for each step, at most 240)");
        hold = syntax.option(
                "--hold",
                "SECONDS",
                new FigureOptionValues.OfNumber(Timing.HOLD),
                "how long the last frame stays (default: 2)");
        loops = syntax.option(
                "--loops",
                "N",
                new FigureOptionValues.OfCount(Timing.LOOPS),
                "how often a GIF plays; 0 is for ever (default)");
    }

    Export export() {
        var legend = withoutLegend.getAsBoolean() ? LegendPlace.NONE : LegendPlace.BEST;
        var shape = size.get().orElse(FigureSize.USUAL);
        var usual = Timing.STANDARD;
        return new Export(
                shape,
                Resolution.of(shape.unit(), optional(scale.get()), optional(dots.get())),
                theme.get().orElse(ThemeName.LIGHT).theme(),
                new FigureText(title.get().orElse(""), caption.get().orElse(""), settings.getAsBoolean()),
                new FigureParts(
                        legend,
                        !withoutColourBar.getAsBoolean(),
                        losses.getAsBoolean(),
                        transparent.getAsBoolean(),
                        Fineness.PIXELS),
                panels.get(),
                whole(step.get()),
                new Timing(
                        framesPerSecond.get().orElse(usual.framesPerSecond()),
                        whole(frames.get()),
                        hold.get().orElse(usual.hold()),
                        loops.get().orElse(usual.loops())),
                Optional.empty());
    }

    /** What to say of options that are given and change nothing in a file of this format, for runs of so many steps. */
    List<String> withoutEffect(Format format, int steps) {
        boolean moves = format.kind() == Format.Kind.ANIMATION;
        boolean onPaper = size.get().orElse(FigureSize.USUAL).unit().isLength();
        boolean saysDots = format == Format.PNG || format == Format.JPEG;
        boolean scaled = scale.get().isPresent();
        var none = new WithoutEffect();
        if (format == Format.PAGE) {
            ofPage(none);
            return none.sentences();
        }
        none.unless(moves, "--fps", framesPerSecond.get().isPresent(), "nothing moves in a picture");
        none.unless(moves, "--frames", frames.get().isPresent(), "nothing moves in a picture");
        none.unless(moves, "--hold", hold.get().isPresent(), "nothing moves in a picture");
        none.unless(format == Format.GIF, "--loops", loops.get().isPresent(), "only a GIF says how often it plays");
        none.unless(format.hasPixels(), "--scale", scaled, "the file has no pixels");
        none.unless(format.hasPixels(), "--dpi", dots.get().isPresent(), "the file has no pixels");
        none.unless(
                !format.hasPixels() || saysDots || onPaper,
                "--dpi",
                dots.get().isPresent(),
                "the size is in pixels, and the file does not say how large they are");
        none.unless(
                !format.hasPixels() || !onPaper || !scaled,
                "--dpi",
                dots.get().isPresent(),
                "--scale makes the pixels");
        none.unless(
                !moves && format != Format.JPEG,
                "--transparent",
                transparent.getAsBoolean(),
                "only a PNG, SVG or PDF can be without a background");
        int asked = step.get().orElse(0);
        none.unless(asked <= steps, "--step " + asked, true, "the runs end with step " + steps);
        return none.sentences();
    }

    /** What shapes a figure and not a page, which fits its window and plays. */
    private void ofPage(WithoutEffect none) {
        var fits = "a page fits its window";
        none.unless(false, "--size", size.get().isPresent(), fits);
        none.unless(false, "--scale", scale.get().isPresent(), fits);
        none.unless(false, "--dpi", dots.get().isPresent(), fits);
        none.unless(false, "--theme", theme.get().isPresent(), "a page is light or dark as its reader wishes");
        none.unless(false, "--transparent", transparent.getAsBoolean(), "a page has its own ground");
        none.unless(false, "--no-legend", withoutLegend.getAsBoolean(), "the methods are chosen by it");
        none.unless(false, "--losses", losses.getAsBoolean(), "a page always has the chart of f");
        none.unless(false, "--panels", panels.get().isPresent(), "a page has one picture");
        var plays = "the reader of a page plays it";
        none.unless(false, "--fps", framesPerSecond.get().isPresent(), plays);
        none.unless(false, "--frames", frames.get().isPresent(), plays);
        none.unless(false, "--hold", hold.get().isPresent(), plays);
        none.unless(false, "--loops", loops.get().isPresent(), plays);
    }

    private static OptionalDouble optional(Optional<Double> number) {
        return number.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private static OptionalInt whole(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
