package ravine.contour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.draw.Colour;
import ravine.draw.Frame;
import ravine.figure.AxisLines;
import ravine.figure.Layer;
import ravine.figure.Panel;

/** The contours of a landscape: nothing of it moves. Costly to make, so worth keeping while landscape, size and style stay the same. */
public final class ContourPanel implements Panel {

    /** Sample points lie at least this many pixels apart. */
    private static final double PIXELS_PER_CELL = 2;

    /** Only contours are kept of a grid. */
    private static final GridMemory MEMORY = new GridMemory();

    private static final int FEWEST = 48;
    private static final int MOST = 400;

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
        var layout = ContourLayout.of(landscape, width, height, style);
        var axes = layout.axes();
        var contours = contours(landscape, axes, style);
        var layers = new ArrayList<>(surface(style, axes, contours));
        layers.add(AxisLines.of(axes, style.theme()));
        var around = around(style, axes.frame(), layout.margins(), height, contours, landscape.title());
        return new ContourPanel(style, axes, contours, layers, around);
    }

    static Contours contours(Landscape landscape, Axes axes, PlotStyle style) {
        var frame = axes.frame();
        return MEMORY.sampled(
                landscape.byPlace(),
                axes.view(),
                points(frame.width()),
                points(frame.height()),
                grid -> Contours.of(grid, style.levels().in(grid, style.count())));
    }

    private static int points(double pixels) {
        return (int) Math.max(FEWEST, Math.min(MOST, Math.round(pixels / PIXELS_PER_CELL)));
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

    /** What stands around a frame: colour bar, title and caption, as far as the style has them. */
    static List<Layer> around(
            PlotStyle style, Frame frame, Margins margins, double height, Contours contours, String title) {
        var theme = style.theme();
        var layers = new ArrayList<Layer>();
        if (style.colourBar() && !Double.isNaN(contours.grid().minimum())) {
            var bar = Margins.colourBar(frame, theme);
            layers.add(new ColourBar(bar, contours, colours(style, contours), style.filled(), title));
        }
        if (!style.title().isEmpty()) {
            layers.add(margins.titleAt(frame.left(), theme));
        }
        if (!style.caption().isEmpty()) {
            layers.add(margins.captionAt(frame.left(), height, theme));
        }
        return layers;
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

    public PlotStyle style() {
        return style;
    }

    /** The map between numbers and pixels, with the view that is really shown. */
    public Axes axes() {
        return axes;
    }

    public Contours contours() {
        return contours;
    }

    @Override
    public Frame frame() {
        return axes.frame();
    }

    @Override
    public List<Layer> still() {
        return still;
    }

    @Override
    public List<Layer> moving(int step) {
        return List.of();
    }

    @Override
    public Optional<Vec> at(double x, double y) {
        return axes.frame().contains(x, y) ? Optional.of(axes.at(x, y)) : Optional.empty();
    }
}
