package ravine.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ravine.Box;
import ravine.axis.Axes;
import ravine.contour.Contours;
import ravine.contour.Grid;
import ravine.draw.Frame;
import ravine.formula.Formula;

/**
 * All of a plot that stays while its paths move: the surface, the axes, the colour bar and the texts. Costly to make, so worth keeping
 * while formula, view, size and look stay the same.
 */
public final class Backdrop {

    /** Sample points lie at least this many pixels apart. */
    private static final double PIXELS_PER_CELL = 2;

    private static final int FEWEST = 48;
    private static final int MOST = 400;

    private final double width;
    private final double height;
    private final PlotStyle style;
    private final Axes axes;
    private final Contours contours;
    private final List<Layer> still;
    private volatile @Nullable KeptLegend legend;

    /** The legend that was laid out last, and for which paths. */
    private record KeptLegend(List<Trace> traces, Optional<Legend> legend) {

        boolean isFor(List<Trace> wanted) {
            return traces.size() == wanted.size()
                    && IntStream.range(0, traces.size())
                            .allMatch(i -> traces.get(i).isPartOf(wanted.get(i)));
        }
    }

    Backdrop(double width, double height, PlotStyle style, Axes axes, Contours contours, List<Layer> still) {
        this.width = width;
        this.height = height;
        this.style = style;
        this.axes = axes;
        this.contours = contours;
        this.still = List.copyOf(still);
    }

    /** The ground of f seen through a box, in a figure of so many pixels; with equal aspect the box is grown to the frame's shape. */
    public static Backdrop of(
            Formula formula, Box view, boolean equalAspect, double width, double height, PlotStyle style) {
        var layout = Layout.of(view, equalAspect, width, height, style);
        var axes = layout.axes();
        var contours = contours(formula, axes, style);
        var layers = new ArrayList<>(surface(style, contours));
        layers.add(AxisLines.plane(layout.axes(), style.theme()));
        layers.addAll(around(style, axes.frame(), layout.margins(), height, contours));
        return new Backdrop(width, height, style, axes, contours, layers);
    }

    static Contours contours(Formula formula, Axes axes, PlotStyle style) {
        var frame = axes.frame();
        return Grid.sampled(
                formula,
                axes.view(),
                points(frame.width()),
                points(frame.height()),
                grid -> Contours.of(grid, style.levels().in(grid, style.count())));
    }

    private static int points(double pixels) {
        return (int) Math.max(FEWEST, Math.min(MOST, Math.round(pixels / PIXELS_PER_CELL)));
    }

    /** What lies inside of a frame. */
    static List<Layer> surface(PlotStyle style, Contours contours) {
        var theme = style.theme();
        var scale = scale(style, contours);
        var layers = new ArrayList<Layer>();
        if (style.filled() || style.grounded()) {
            layers.add(new Hatch(contours, theme));
            layers.add(style.filled() ? new Bands(contours, scale) : new DefinedArea(contours, theme.background()));
        } else {
            layers.add(new UndefinedArea(contours, theme));
        }
        if (style.lined()) {
            layers.add(new ContourLines(contours, scale, style.filled()));
        }
        return layers;
    }

    /** What stands around a frame: colour bar, title and caption, as far as the look has them. */
    static List<Layer> around(PlotStyle style, Frame frame, Margins margins, double height, Contours contours) {
        var theme = style.theme();
        var layers = new ArrayList<Layer>();
        if (style.colourBar() && !Double.isNaN(contours.grid().minimum())) {
            layers.add(
                    new ColourBar(Margins.colourBar(frame, theme), contours, scale(style, contours), style.filled()));
        }
        if (!style.title().isEmpty()) {
            double baseline = Math.round(margins.top()) + 0.5 - theme.size(10);
            layers.add(new TextLine("title", style.title(), frame.left(), baseline, theme.title()));
        }
        if (!style.caption().isEmpty()) {
            layers.add(margins.captionAt(frame.left(), height, theme));
        }
        return layers;
    }

    private static BandColours scale(PlotStyle style, Contours contours) {
        return new BandColours(style.map(), style.theme(), contours.levels().size());
    }

    /** The legend of some paths that keeps off others too, by the whole of each; kept while they stay, for playing asks for it in each frame. */
    Optional<Legend> legend(List<Trace> traces, List<Trace> others) {
        var all = Stream.concat(traces.stream(), others.stream()).toList();
        var kept = legend;
        if (kept == null || !kept.isFor(all)) {
            kept = new KeptLegend(all, LegendLayout.legend(this, traces, others));
            legend = kept;
        }
        return kept.legend;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    public PlotStyle style() {
        return style;
    }

    /** The map between plane and pixels, with the view that is really shown. */
    public Axes axes() {
        return axes;
    }

    public Contours contours() {
        return contours;
    }

    /** What to draw on the theme's background, the first at the back. */
    public List<Layer> still() {
        return still;
    }
}
