package ravine.contour;

import ravine.draw.Colour;
import ravine.draw.ColourMap;
import ravine.draw.Theme;

/** The colours of the bands between levels: {@code levels} + 1 of them, evenly spaced on a colour map. */
record BandColours(ColourMap map, Theme theme, int levels) {

    /** As little as a thin line can have to be seen from the last row. */
    private static final double LEAST_CONTRAST = 1.5;

    private static final double STEP = 0.01;

    /** The colour of the band above level number {@code index} − 1; 0 lies below all levels. */
    Colour band(int index) {
        return theme.washed(map.at(levels == 0 ? 0.5 : (double) index / levels));
    }

    /** The colour of a line at level number {@code index}, where there are no bands under it: of those that stand out from the background. */
    Colour line(int index) {
        double lowest = 0;
        while (lowest < 0.5 && !standsOut(lowest)) {
            lowest += STEP;
        }
        double highest = 1;
        while (highest > 0.5 && !standsOut(highest)) {
            highest -= STEP;
        }
        return map.at(levels < 2 ? 0.5 : lowest + (highest - lowest) * index / (levels - 1));
    }

    private boolean standsOut(double place) {
        return map.at(place).contrast(theme.background()) >= LEAST_CONTRAST;
    }
}
