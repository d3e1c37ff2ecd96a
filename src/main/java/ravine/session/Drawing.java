package ravine.session;

import java.util.HashSet;
import java.util.Set;
import ravine.contour.Levels;
import ravine.figure.ColourMap;

/**
 * How the surface is drawn and what is shown over it.
 *
 * @param levels the rule for the contour levels
 * @param count about how many levels, from {@link #FEWEST} to {@link #MOST}
 */
public record Drawing(
        Levels levels, int count, ColourMap colours, Contouring contouring, boolean colourBar, Set<Overlay> overlays) {

    public static final int FEWEST = 2;

    public static final int MOST = 60;

    public static final Drawing USUAL =
            new Drawing(Levels.AUTO, 16, ColourMap.VIRIDIS, Contouring.BANDS_AND_LINES, true, Set.of());

    /** What shows the levels. */
    public enum Contouring {
        BANDS_AND_LINES,
        BANDS,
        LINES
    }

    public Drawing {
        overlays = Set.copyOf(overlays);
        if (count < FEWEST || count > MOST) {
            throw new IllegalArgumentException("no drawing with " + count + " levels");
        }
    }

    public Drawing withLevels(Levels other) {
        return new Drawing(other, count, colours, contouring, colourBar, overlays);
    }

    public Drawing withCount(int other) {
        return new Drawing(levels, other, colours, contouring, colourBar, overlays);
    }

    public Drawing withColours(ColourMap other) {
        return new Drawing(levels, count, other, contouring, colourBar, overlays);
    }

    public Drawing withContouring(Contouring other) {
        return new Drawing(levels, count, colours, other, colourBar, overlays);
    }

    public Drawing withColourBar(boolean shown) {
        return new Drawing(levels, count, colours, contouring, shown, overlays);
    }

    public Drawing with(Overlay overlay, boolean shown) {
        var others = new HashSet<>(overlays);
        if (shown) {
            others.add(overlay);
        } else {
            others.remove(overlay);
        }
        return new Drawing(levels, count, colours, contouring, colourBar, others);
    }
}
