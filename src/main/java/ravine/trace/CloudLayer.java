package ravine.trace;

import ravine.draw.Palette;
import ravine.draw.PolylineBuilder;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.Projection;

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

    private static final double LIGHTEST = 0.55;
    private static final double DARKEST = 0.95;

    private final Projection places;
    private final String method;
    private final int pen;
    private final double[] x1;
    private final double[] x2;
    private final Theme theme;

    /** Members of a method by their coordinates, NaN for those that are nowhere; the columns are shared, not copied, and must not change. */
    public CloudLayer(Projection places, String method, int pen, double[] x1, double[] x2, Theme theme) {
        this.places = places;
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
        int columns = (int) Math.ceil(places.frame().width() / side) + 1;
        int rows = (int) Math.ceil(places.frame().height() / side) + 1;
        var x = new double[x1.length];
        var y = new double[x1.length];
        var squares = new int[x1.length];
        var counts = new int[columns * rows];
        for (int i = 0; i < x1.length; i++) {
            boolean seen = places.shows(x1[i], x2[i]) && !places.hides(x1[i], x2[i]);
            x[i] = seen ? places.x(x1[i], x2[i]) : Double.NaN;
            y[i] = seen ? places.y(x1[i], x2[i]) : Double.NaN;
            squares[i] = places.frame().contains(x[i], y[i]) ? square(x[i], y[i], side, columns) : -1;
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
                shades[shade].add(x[i], y[i]);
                all.add(x[i], y[i]);
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

    private int square(double x, double y, double side, int columns) {
        int column = (int) ((x - places.frame().left()) / side);
        int row = (int) ((y - places.frame().top()) / side);
        return row * columns + column;
    }

    private static int shade(int count) {
        return Math.min(SHADES - 1, 31 - Integer.numberOfLeadingZeros(count));
    }
}
