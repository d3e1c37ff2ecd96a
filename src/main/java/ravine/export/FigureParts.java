package ravine.export;

import ravine.figure.LegendPlace;

/**
 * What there is of a figure besides its plots.
 *
 * @param colourBar whether there is a colour bar, if the session's drawing has one
 * @param losses whether a chart of f by step stands below
 * @param transparent whether nothing is behind the plots, their titles and labels; without meaning for an animation
 */
public record FigureParts(LegendPlace legend, boolean colourBar, boolean losses, boolean transparent) {

    /** Those that the window shows. */
    static final FigureParts USUAL = new FigureParts(LegendPlace.BEST, true, false, false);
}
