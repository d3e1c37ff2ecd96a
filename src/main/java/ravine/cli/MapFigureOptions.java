package ravine.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import ravine.Mistake;
import ravine.draw.ThemeName;
import ravine.export.Export;
import ravine.export.FigureFile;
import ravine.export.FigureSize;
import ravine.export.Format;
import ravine.export.Progress;
import ravine.file.Writing;
import ravine.map.MapPanel;
import ravine.session.MapMeasure;
import ravine.sweep.RunMap;

/** The options that say how the picture of a map is to be. */
final class MapFigureOptions {

    static final List<Format> FORMATS = List.of(Format.PNG, Format.SVG, Format.PDF);

    private final Supplier<Optional<FigureSize>> size;
    private final Supplier<Optional<ThemeName>> theme;
    private final Supplier<Optional<String>> title;

    MapFigureOptions(CommandSyntax syntax) {
        size = syntax.option(
                "--size",
                "WIDTHxHEIGHT",
                new SizeOption(),
                "of a picture, in pixels or such as 180x120mm or 7x5in (default: 1200x900)");
        theme = syntax.option(
                "--theme",
                "THEME",
                new OptionValues.OfTheme(),
                new CompletionCandidates.OfTheme(),
                "of a picture: light, dark or print (default: light)");
        title = syntax.option("--title", "TEXT", new OptionValues.OfText(), "a title above a picture");
    }

    static final class OfMeasure implements ITypeConverter<MapMeasure> {
        @Override
        public MapMeasure convert(String text) throws Mistake {
            return OptionValues.constant(List.of(MapMeasure.values()), text);
        }
    }

    static final class Measures implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(MapMeasure.values())
                    .map(measure -> measure.name().toLowerCase(Locale.ROOT))
                    .iterator();
        }
    }

    /** What writes the picture of a map. */
    Writing content(RunMap map, MapMeasure measure, Format format) {
        var export = Export.USUAL
                .withSize(size.get().orElse(FigureSize.USUAL))
                .withTheme(theme.get().orElse(ThemeName.LIGHT).theme())
                .withTitle(title.get().orElse(""));
        var figure = MapPanel.figure(
                map,
                measure,
                export.words().title(),
                export.size().widthInPixels(),
                export.size().heightInPixels(),
                export.theme());
        return FigureFile.content(figure, 0, export, format, Progress.NONE);
    }
}
