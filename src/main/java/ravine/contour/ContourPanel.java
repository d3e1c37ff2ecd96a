package ravine.contour;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ravine.axis.Axes;
import ravine.draw.Colour;
import ravine.draw.Frame;
import ravine.figure.Layer;

/** The contours of a landscape: nothing of it moves. Costly to make, so worth keeping while landscape, size and style stay the same. */
public final class ContourPanel implements Ground {

    /** Sample points lie at least this many pixels apart. */
    private static final double PIXELS_PER_CELL = 2;

    /** Only contours are kept of a grid. */
    private static final GridMemory MEMORY = new GridMemory();

    /** Places across and down at which the surface under a box is looked at. */
    private static final int SAMPLES = 8;

    /** What hiding the lowest surface counts for, in pixels of path. */
    private static final double LOW_SURFACE = 60;

    private static final int FEWEST = 48;

    private final PlotStyle style;
    private final Axes axes;
    private final Contours contours;
    private final List<Layer> still;
    private final List<Layer> around;

    /** A panel of these layers, on the frame and around it. */
    ContourPanel(PlotStyle style, Axes axes, Contours contours, List<Layer> on, List<Layer> around) {
        this.style = style;
        this.axes = axes;
        this.contours = contours;
        this.around = List.copyOf(around);
        still = Stream.concat(on.stream(), around.stream()).toList();
    }

    /** The only panel of a figure of so many pixels, with colour bar, title and caption. */
    public static ContourPanel of(Landscape landscape, double width, double height, PlotStyle style) {
        return (ContourPanel) new ContourPlot(landscape, style).alone(width, height);
    }

    static Contours contours(Landscape landscape, Axes axes, PlotStyle style) {
        var frame = axes.frame();
        return MEMORY.sampled(
                landscape.byPlace(),
                axes.view(),
                points(frame.width(), landscape.most()),
                points(frame.height(), landscape.most()),
                landscape.most() >= Landscape.MOST,
                grid -> Contours.of(grid, style.levels().in(grid, style.count())));
    }

    private static int points(double pixels, int most) {
        return (int) Math.min(most, Math.max(FEWEST, Math.round(pixels / PIXELS_PER_CELL)));
    }

    /** At how many points f is computed where all are that show something. */
    public int finest() {
        return points(axes.frame().width(), Landscape.MOST)
                * points(axes.frame().height(), Landscape.MOST);
    }

    /** What lies inside of the frame. */
    static List<Layer> surface(PlotStyle style, Axes axes, Contours contours) {
        var theme = style.theme();
        var colours = colours(style, contours);
        var layers = new ArrayList<Layer>();
        if (style.filled() || style.grounded()) {
            layers.add(new Hatch(axes, contours, theme));
            layers.add(
                    style.filled()
                            ? new Bands(axes, contours, colours)
                            : new DefinedArea(axes, contours, theme.background()));
        } else {
            layers.add(new UndefinedArea(axes, contours, theme));
        }
        if (style.lined()) {
            layers.add(new ContourLines(axes, contours, colours, style.filled()));
        }
        return layers;
    }

    /** The colour bar beside a frame, if the style has one. */
    static List<Layer> bar(PlotStyle style, Frame frame, Contours contours, String title) {
        if (!style.colourBar() || Double.isNaN(contours.grid().minimum())) {
            return List.of();
        }
        var bar = Margins.colourBar(frame, style.theme());
        return List.of(new ColourBar(bar, contours, colours(style, contours), style.filled(), title));
    }

    private static BandColours colours(PlotStyle style, Contours contours) {
        return new BandColours(style.map(), style.theme(), contours.levels().size());
    }

    /** What stands around the frame: colour bar, title and caption, as far as there are some. */
    public List<Layer> around() {
        return around;
    }

    /** The colour of the band above so many levels. */
    public Colour bandColour(int levels) {
        return colours(style, contours).band(levels);
    }

    /** The colour of the line at a level where there are no bands. */
    public Colour lineColour(int level) {
        return colours(style, contours).line(level);
    }

    @Override
    public PlotStyle style() {
        return style;
    }

    @Override
    public Axes axes() {
        return axes;
    }

    /** How low the surface under a box is, where it is worth looking at. */
    @Override
    public double hides(Frame box) {
        var grid = contours.grid();
        var frame = axes.frame();
        double sum = 0;
        for (int k = 0; k < SAMPLES * SAMPLES; k++) {
            int across = k % SAMPLES;
            int down = k / SAMPLES;
            double x = box.left() + box.width() * (across + 0.5) / SAMPLES;
            double y = box.top() + box.height() * (down + 0.5) / SAMPLES;
            int i = (int) ((x - frame.left()) / frame.width() * (grid.columns() - 1));
            int j = (int) ((frame.bottom() - y) / frame.height() * (grid.rows() - 1));
            double value = grid.value(i, j);
            for (var contour : contours.levels()) {
                sum += value < contour.level() ? 1 : 0;
            }
        }
        int levels = contours.levels().size();
        return levels == 0 ? 0 : LOW_SURFACE * sum / (SAMPLES * SAMPLES * levels);
    }

    public Contours contours() {
        return contours;
    }

    @Override
    public List<Layer> still() {
        return still;
    }
}
