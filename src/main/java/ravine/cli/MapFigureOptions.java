package ravine.cli;

import java.util.Iterator;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import ravine.export.Format;
import ravine.export.Progress;
import ravine.file.Writing;
import ravine.map.MapFilm;
import ravine.map.MapPanel;
import ravine.map.MapStyle;
import ravine.session.MapMeasure;
import ravine.sweep.MapFrames;
import ravine.sweep.RunMap;

/** The options that say how the picture of a map is to be. */
final class MapFigureOptions {

    private final StillFigureOptions how;

    MapFigureOptions(CommandSyntax syntax) {
        how = new StillFigureOptions(syntax);
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
        return how.content(
                export -> MapPanel.figure(
                        map,
                        MapStyle.of(measure, export.theme())
                                .titled(export.words().title()),
                        export.size().widthInPixels(),
                        export.size().heightInPixels()),
                format);
    }

    /** What writes the film of maps as a key turns. */
    Writing film(MapFrames frames, OptionalDouble within, MapMeasure measure, Format format, Progress progress) {
        return how.film(
                export -> MapFilm.figure(
                        frames,
                        within,
                        MapStyle.of(measure, export.theme())
                                .titled(export.words().title()),
                        export.size().widthInPixels(),
                        export.size().heightInPixels()),
                frames.plans().size() - 1,
                format,
                progress);
    }
}
