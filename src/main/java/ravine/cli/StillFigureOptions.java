package ravine.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import ravine.draw.Anchor;
import ravine.draw.Theme;
import ravine.draw.ThemeName;
import ravine.export.Export;
import ravine.export.FigureFile;
import ravine.export.FigureSize;
import ravine.export.Format;
import ravine.export.Progress;
import ravine.figure.Figure;
import ravine.figure.TextLine;
import ravine.file.Writing;

/** The options that say how a picture is to be which does not play. */
final class StillFigureOptions {

    static final List<Format> FORMATS = List.of(Format.PNG, Format.SVG, Format.PDF);

    /** Makes a figure of so many pixels. */
    @FunctionalInterface
    interface Sized {
        Figure figure(double width, double height, Theme theme);
    }

    private final Supplier<Optional<FigureSize>> size;
    private final Supplier<Optional<ThemeName>> theme;
    private final Supplier<Optional<String>> title;

    StillFigureOptions(CommandSyntax syntax) {
        size = syntax.option(
                "--size",
                "WIDTHxHEIGHT",
                new SizeOption(),
                "of a picture, in pixels or such as 180x120mm or 7x5in (default: 1200x900)");
        theme = syntax.option(
                "--theme",
                "THEME",
                new OptionValues.OfConstant<>(List.of(ThemeName.values())),
                new CompletionCandidates.OfTheme(),
                "of a picture: light, dark or print (default: light)");
        title = syntax.option("--title", "TEXT", new OptionValues.OfText(), "a title above a picture");
    }

    /** What writes the figure that is made for an export, by its size, theme and title. */
    Writing content(Function<Export, Figure> made, Format format) {
        return film(made, 0, format, Progress.NONE);
    }

    /** The same of a figure that moves, up to a step. */
    Writing film(Function<Export, Figure> made, int step, Format format, Progress progress) {
        var export = Export.USUAL
                .withSize(size.get().orElse(FigureSize.USUAL))
                .withTheme(theme.get().orElse(ThemeName.LIGHT).theme())
                .withTitle(title.get().orElse(""));
        return FigureFile.content(made.apply(export), step, export, format, progress);
    }

    /** What writes a figure that is made so large in a theme and has no title of its own. */
    Writing content(Sized made, Format format) {
        return content(
                export -> {
                    var theme = export.theme();
                    double width = export.size().widthInPixels();
                    double height = export.size().heightInPixels();
                    if (export.words().title().isEmpty()) {
                        return made.figure(width, height, theme);
                    }
                    double top = 2 * theme.title().size();
                    var title = new TextLine(
                            "title",
                            export.words().title(),
                            width / 2,
                            0.75 * top,
                            theme.title().at(Anchor.MIDDLE));
                    return new Figure(width, top, theme.background(), List.of(), List.of(title))
                            .above(made.figure(width, Math.max(1, height - top), theme));
                },
                format);
    }
}
