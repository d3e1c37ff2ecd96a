package ravine.trace;

import ravine.axis.Axes;
import ravine.draw.Palette;
import ravine.draw.PolylineBuilder;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;

/**
 * Members of an ensemble as translucent dots in the colour of their method, the darker the more lie about them. Of those that crowd only
 * some are drawn: the shade says how many there are.
 */
public final class CloudLayer implements Layer {

    private static final double DIAMETER = 4.2;
    private static final double EDGE = 1.1;

    /** The side of the squares in which members are counted, in pixels. */
    private static final double SIDE = 7;

    /** So many are drawn of those in one square. */
    private static final int DRAWN = 6;

    /** Each shade is for twice as many members in a square as the last. */
    private static final int SHADES = 8;

    private static final double LIGHTEST = 0.42;
    private static final double DARKEST = 0.95;

    private final Axes axes;
    private final String method;
    private final int pen;
    private final double[] x1;
    private final double[] x2;
    private final Theme theme;

    /** Members of a method by their coordinates, NaN for those that are nowhere; the columns are shared, not copied, and must not change. */
    public CloudLayer(Axes axes, String method, int pen, double[] x1, double[] x2, Theme theme) {
        this.axes = axes;
        this.method = method;
        this.pen = pen;
        this.x1 = x1;
        this.x2 = x2;
        this.theme = theme;
    }

    @Override
    public String name() {
        return "cloud " + method;
    }

    @Override
    public void draw(Surface surface) {
        double side = theme.size(SIDE);
        int columns = (int) Math.ceil(axes.frame().width() / side) + 1;
        int rows = (int) Math.ceil(axes.frame().height() / side) + 1;
        var squares = new int[x1.length];
        var counts = new int[columns * rows];
        for (int i = 0; i < x1.length; i++) {
            squares[i] = axes.shows(x1[i], x2[i]) ? square(i, side, columns) : -1;
            if (squares[i] >= 0) {
                counts[squares[i]]++;
            }
        }
        var shades = new PolylineBuilder[SHADES];
        var drawn = new int[columns * rows];
        var all = new PolylineBuilder();
        for (int i = 0; i < x1.length; i++) {
            if (squares[i] >= 0 && drawn[squares[i]]++ < DRAWN) {
                int shade = shade(counts[squares[i]]);
                if (shades[shade] == null) {
                    shades[shade] = new PolylineBuilder();
                }
                shades[shade].add(axes.x(x1[i]), axes.y(x2[i]));
                all.add(axes.x(x1[i]), axes.y(x2[i]));
            }
        }
        draw(surface, shades, all);
    }

    private void draw(Surface surface, PolylineBuilder[] shades, PolylineBuilder all) {
        var colour = Palette.pen(pen, theme).colour();
        all.end();
        surface.dots(
                all.build(),
                theme.size(DIAMETER + 2 * EDGE),
                theme.haloFor(colour).withOpacity(0.3));
        for (int shade = 0; shade < SHADES; shade++) {
            if (shades[shade] != null) {
                shades[shade].end();
                double opacity = LIGHTEST + (DARKEST - LIGHTEST) * shade / (SHADES - 1);
                surface.dots(shades[shade].build(), theme.size(DIAMETER), colour.withOpacity(opacity));
            }
        }
    }

    private int square(int member, double side, int columns) {
        int column = (int) ((axes.x(x1[member]) - axes.frame().left()) / side);
        int row = (int) ((axes.y(x2[member]) - axes.frame().top()) / side);
        return row * columns + column;
    }

    private static int shade(int count) {
        return Math.min(SHADES - 1, 31 - Integer.numberOfLeadingZeros(count));
    }
}
