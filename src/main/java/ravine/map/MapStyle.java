package ravine.map;

import ravine.draw.Theme;
import ravine.session.MapMeasure;

/**
 * How a map is drawn.
 *
 * @param meaning what its colours meant before
 * @param title above it, empty if there is none
 */
public record MapStyle(MapMeasure measure, MapMeaning meaning, String title, Theme theme) {

    /** With colours that are chosen for the map, and without a title. */
    public static MapStyle of(MapMeasure measure, Theme theme) {
        return new MapStyle(measure, MapMeaning.NEW, "", theme);
    }

    public MapStyle with(MapMeaning other) {
        return new MapStyle(measure, other, title, theme);
    }

    public MapStyle titled(String other) {
        return new MapStyle(measure, meaning, other, theme);
    }
}
