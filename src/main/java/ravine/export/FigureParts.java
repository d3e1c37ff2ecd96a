package ravine.export;

import ravine.figure.LegendPlace;
import ravine.landscape.Fineness;

/**
 * What there is of a figure besides its plots.
 *
 * @param colourBar whether there is a colour bar, if the session's drawing has one
 * @param losses whether a chart of f by step stands below
 * @param transparent whether nothing is behind the plots, their titles and labels; without meaning for an animation
 * @param landscape how fine the cells of a landscape are
 */
public record FigureParts(
        LegendPlace legend, boolean colourBar, boolean losses, boolean transparent, Fineness landscape) {

    /** Those that the window shows. */
    static final FigureParts USUAL = new FigureParts(LegendPlace.BEST, true, false, false, Fineness.PIXELS);

    FigureParts withLegend(LegendPlace other) {
        return new FigureParts(other, colourBar, losses, transparent, landscape);
    }

    FigureParts withColourBar(boolean other) {
        return new FigureParts(legend, other, losses, transparent, landscape);
    }

    FigureParts withLosses(boolean other) {
        return new FigureParts(legend, colourBar, other, transparent, landscape);
    }

    FigureParts withTransparent(boolean other) {
        return new FigureParts(legend, colourBar, losses, other, landscape);
    }

    FigureParts withLandscape(Fineness other) {
        return new FigureParts(legend, colourBar, losses, transparent, other);
    }
}
