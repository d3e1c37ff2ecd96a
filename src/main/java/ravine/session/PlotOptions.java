package ravine.session;

import java.util.HashSet;
import java.util.Set;
import ravine.contour.Levels;
import ravine.draw.ColourMap;

/**
 * How the surface is drawn and what is shown over it.
 *
 * @param levels the rule for the contour levels
 * @param count about how many levels, from {@link #FEWEST} to {@link #MOST}
 */
public record PlotOptions(
        Levels levels, int count, ColourMap colours, Contouring contouring, boolean colourBar, Set<Overlay> overlays) {

    public static final int FEWEST = 2;

    public static final int MOST = 60;

    public static final PlotOptions USUAL =
            new PlotOptions(Levels.AUTO, 16, ColourMap.VIRIDIS, Contouring.BANDS_AND_LINES, true, Set.of());

    /** What shows the levels. */
    public enum Contouring {
        BANDS_AND_LINES,
        BANDS,
        LINES
    }

    public PlotOptions {
        overlays = Set.copyOf(overlays);
        if (count < FEWEST || count > MOST) {
            throw new IllegalArgumentException("no drawing with " + count + " levels");
        }
    }

    public PlotOptions withLevels(Levels other) {
        return new PlotOptions(other, count, colours, contouring, colourBar, overlays);
    }

    public PlotOptions withCount(int other) {
        return new PlotOptions(levels, other, colours, contouring, colourBar, overlays);
    }

    public PlotOptions withColours(ColourMap other) {
        return new PlotOptions(levels, count, other, contouring, colourBar, overlays);
    }

    public PlotOptions withContouring(Contouring other) {
        return new PlotOptions(levels, count, colours, other, colourBar, overlays);
    }

    public PlotOptions withColourBar(boolean shown) {
        return new PlotOptions(levels, count, colours, contouring, shown, overlays);
    }

    public PlotOptions with(Overlay overlay, boolean shown) {
        var others = new HashSet<>(overlays);
        if (shown) {
            others.add(overlay);
        } else {
            others.remove(overlay);
        }
        return new PlotOptions(levels, count, colours, contouring, colourBar, others);
    }
}
