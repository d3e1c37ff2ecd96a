package ravine.figure;

/** The colours of the bands between levels: {@code levels} + 1 of them, evenly spaced on a colour map. */
record Scale(ColourMap map, Theme theme, int levels) {

    /** The colour of the band above level number {@code index} − 1; 0 lies below all levels. */
    Colour band(int index) {
        return theme.washed(map.at(levels == 0 ? 0.5 : (double) index / levels));
    }

    /** The colour of a line at level number {@code index}, where there are no bands under it. */
    Colour line(int index) {
        return map.at(levels < 2 ? 0.5 : 0.85 * index / (levels - 1));
    }
}
