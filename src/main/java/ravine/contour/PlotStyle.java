package ravine.contour;

import ravine.draw.ColourMap;
import ravine.draw.Theme;
import ravine.figure.LegendPlace;

/**
 * How a plot is to look.
 *
 * @param map colours of the surface
 * @param levels the rule for the contour levels
 * @param count about how many levels
 * @param filled whether bands are filled
 * @param lined whether contour lines are drawn
 * @param title above the panels, may be empty
 * @param caption below the panels, may be empty
 * @param grounded whether the theme's background is behind contour lines without bands; if not, nothing is
 */
public record PlotStyle(
        Theme theme,
        ColourMap map,
        LevelRule levels,
        int count,
        boolean filled,
        boolean lined,
        boolean colourBar,
        LegendPlace legend,
        String title,
        String caption,
        boolean grounded) {

    /** Filled bands with lines and a colour bar, about 16 levels. */
    public static PlotStyle of(Theme theme) {
        return new PlotStyle(
                theme, ColourMap.VIRIDIS, Levels.AUTO, 16, true, true, true, LegendPlace.BEST, "", "", true);
    }

    public PlotStyle titled(String newTitle, String newCaption) {
        return new PlotStyle(
                theme, map, levels, count, filled, lined, colourBar, legend, newTitle, newCaption, grounded);
    }

    public PlotStyle coloured(ColourMap newMap) {
        return new PlotStyle(theme, newMap, levels, count, filled, lined, colourBar, legend, title, caption, grounded);
    }

    public PlotStyle levelled(LevelRule rule, int newCount) {
        return new PlotStyle(theme, map, rule, newCount, filled, lined, colourBar, legend, title, caption, grounded);
    }

    public PlotStyle drawn(boolean withBands, boolean withLines) {
        return new PlotStyle(
                theme, map, levels, count, withBands, withLines, colourBar, legend, title, caption, grounded);
    }

    public PlotStyle legendAt(LegendPlace place) {
        return new PlotStyle(theme, map, levels, count, filled, lined, colourBar, place, title, caption, grounded);
    }

    public PlotStyle withColourBar(boolean shown) {
        return new PlotStyle(theme, map, levels, count, filled, lined, shown, legend, title, caption, grounded);
    }

    public PlotStyle onGround(boolean there) {
        return new PlotStyle(theme, map, levels, count, filled, lined, colourBar, legend, title, caption, there);
    }
}
