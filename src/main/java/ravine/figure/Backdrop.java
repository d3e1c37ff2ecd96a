package ravine.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ravine.Box;
import ravine.contour.Contours;
import ravine.contour.Grid;
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
    private final PlotStyle look;
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

    Backdrop(double width, double height, PlotStyle look, Axes axes, Contours contours, List<Layer> still) {
        this.width = width;
        this.height = height;
        this.look = look;
        this.axes = axes;
        this.contours = contours;
        this.still = List.copyOf(still);
    }

    /** The ground of f seen through a box, in a figure of so many pixels; with equal aspect the box is grown to the frame's shape. */
    public static Backdrop of(
            Formula formula, Box view, boolean equalAspect, double width, double height, PlotStyle look) {
        var layout = Layout.of(view, equalAspect, width, height, look);
        var axes = layout.axes();
        var contours = contours(formula, axes, look);
        var layers = new ArrayList<>(surface(look, contours));
        layers.add(AxisLines.plane(layout.axes(), look.theme()));
        layers.addAll(around(look, axes.frame(), layout.margins(), height, contours));
        return new Backdrop(width, height, look, axes, contours, layers);
    }

    static Contours contours(Formula formula, Axes axes, PlotStyle look) {
        var frame = axes.frame();
        return Grid.sampled(
                formula,
                axes.view(),
                points(frame.width()),
                points(frame.height()),
                grid -> Contours.of(grid, look.levels().in(grid, look.count())));
    }

    private static int points(double pixels) {
        return (int) Math.max(FEWEST, Math.min(MOST, Math.round(pixels / PIXELS_PER_CELL)));
    }

    /** What lies inside of a frame. */
    static List<Layer> surface(PlotStyle look, Contours contours) {
        var theme = look.theme();
        var scale = scale(look, contours);
        var layers = new ArrayList<Layer>();
        if (look.filled() || look.grounded()) {
            layers.add(new Hatch(contours, theme));
            layers.add(look.filled() ? new Bands(contours, scale) : new DefinedArea(contours, theme.background()));
        } else {
            layers.add(new UndefinedArea(contours, theme));
        }
        if (look.lined()) {
            layers.add(new ContourLines(contours, scale, look.filled()));
        }
        return layers;
    }

    /** What stands around a frame: colour bar, title and caption, as far as the look has them. */
    static List<Layer> around(PlotStyle look, Frame frame, Margins margins, double height, Contours contours) {
        var theme = look.theme();
        var layers = new ArrayList<Layer>();
        if (look.colourBar() && !Double.isNaN(contours.grid().minimum())) {
            layers.add(new ColourBar(Margins.colourBar(frame, theme), contours, scale(look, contours), look.filled()));
        }
        if (!look.title().isEmpty()) {
            double baseline = Math.round(margins.top()) + 0.5 - theme.size(10);
            layers.add(new TextLine("title", look.title(), frame.left(), baseline, theme.title()));
        }
        if (!look.caption().isEmpty()) {
            layers.add(margins.captionAt(frame.left(), height, theme));
        }
        return layers;
    }

    private static BandColours scale(PlotStyle look, Contours contours) {
        return new BandColours(look.map(), look.theme(), contours.levels().size());
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

    public PlotStyle look() {
        return look;
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
