package ravine.contour;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ravine.axis.Axes;
import ravine.draw.Frame;
import ravine.draw.TextStyle;
import ravine.figure.AxisLines;
import ravine.figure.Figure;
import ravine.figure.Layer;
import ravine.figure.LegendPlace;
import ravine.figure.Panel;
import ravine.figure.TextLine;

/** The division of a figure into frames of one size, as many across as let the view be largest; axes are labelled at the left and below only. */
public final class PanelGrid {

    private static final double GAP = 16;

    private final double width;
    private final double height;
    private final PlotStyle style;
    private final Margins margins;
    private final int count;
    private final int across;

    private PanelGrid(double width, double height, PlotStyle style, Margins margins, int count, int across) {
        this.width = width;
        this.height = height;
        this.style = style;
        this.margins = margins;
        this.count = count;
        this.across = across;
    }

    /** One of several panels of the same landscape. */
    public interface Titled {

        /** The words above it. */
        String title();

        /** Whether a legend is to name its paths, where the title does not. */
        boolean hasLegend();

        /** The panel on its ground. */
        Panel on(Ground ground);
    }

    /** Panels of one function in a figure of so many pixels; there is at least one. */
    public static Figure figure(Plot plot, double width, double height, List<? extends Titled> panels) {
        var style = plot.style();
        var grid = of(plot, width, height, panels.size());
        var drawing = plot.drawn(plot.in(grid.frame(0)));
        return new Figure(
                width,
                height,
                style.theme().background(),
                IntStream.range(0, panels.size())
                        .mapToObj(i -> panels.get(i).on(grid.panel(i, plot, drawing, panels.get(i))))
                        .toList(),
                grid.around(drawing));
    }

    private static PanelGrid of(Plot plot, double width, double height, int count) {
        var style = plot.style();
        var whole = new Axes(plot.across(), plot.upright(), new Frame(0, 0, width, height));
        double shape = plot.shape();
        var first = divided(width, height, style, Margins.of(whole, width, height, style), count, shape);
        return divided(width, height, style, Margins.of(plot.in(first.frame(0)), width, height, style), count, shape);
    }

    private static PanelGrid divided(
            double width, double height, PlotStyle style, Margins margins, int count, double shape) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(across -> new PanelGrid(width, height, style, margins, count, across))
                .reduce((best, other) -> other.fit(shape) > best.fit(shape) ? other : best)
                .orElseThrow(() -> new IllegalArgumentException("no panels"));
    }

    /** How wide a view of this shape is in a frame. */
    private double fit(double shape) {
        var frame = frame(0);
        return Math.min(frame.width(), frame.height() * shape);
    }

    private Frame frame(int index) {
        var theme = style.theme();
        int down = (count + across - 1) / across;
        double titleRoom = theme.body().size() + theme.size(8);
        double gap = theme.size(GAP);
        double least = theme.size(PlotLayout.LEAST);
        double cellWidth = (width - margins.left() - margins.right() - gap * (across - 1)) / across;
        double cellHeight = (height - margins.top() - margins.bottom() - gap * (down - 1)) / down - titleRoom;
        int column = index % across;
        int row = index / across;
        return new Frame(
                Math.round(margins.left() + column * (cellWidth + gap)) + 0.5,
                Math.round(margins.top() + titleRoom + row * (cellHeight + titleRoom + gap)) + 0.5,
                Math.floor(Math.max(least, cellWidth)),
                Math.floor(Math.max(least, cellHeight)));
    }

    private Ground panel(int index, Plot plot, Plot.Drawing drawing, Titled titled) {
        var axes = plot.in(frame(index));
        var layers = new ArrayList<Layer>();
        layers.add(axisLines(axes, index % across == 0, index + across >= count));
        double baseline = axes.frame().top() - style.theme().size(8);
        var title = new TextLine(
                "panel title",
                oneLine(
                        titled.title(),
                        axes.frame().width(),
                        style.theme().body().bold()),
                axes.frame().left(),
                baseline,
                style.theme().body().bold());
        var legend = index == 0 && titled.hasLegend() ? style.legend() : LegendPlace.NONE;
        return drawing.ground(style.legendAt(legend), axes, layers, List.of(title));
    }

    /** A title as far as it fits over its panel. */
    private static String oneLine(String title, double width, TextStyle style) {
        int end = title.length();
        while (end > 1 && style.width(title.substring(0, end) + "…") > width) {
            end = title.offsetByCodePoints(end, -1);
        }
        return style.width(title) <= width ? title : title.substring(0, end).strip() + "…";
    }

    private AxisLines axisLines(Axes axes, boolean leftmost, boolean lowest) {
        var whole = AxisLines.of(axes, style.theme());
        return new AxisLines(
                axes.titled(
                        lowest ? axes.across().title() : "",
                        leftmost ? axes.upright().title() : ""),
                style.theme(),
                lowest ? whole.across() : List.of(),
                leftmost ? whole.upright() : List.of());
    }

    /** What is around them all. */
    private List<Layer> around(Plot.Drawing drawing) {
        var first = frame(0);
        var last = frame(count - 1);
        var rightmost = frame(Math.min(count, across) - 1);
        var whole = new Frame(first.left(), first.top(), rightmost.right() - first.left(), last.bottom() - first.top());
        var layers = new ArrayList<>(drawing.beside(whole));
        layers.addAll(margins.words(style, first.left(), height));
        return layers;
    }
}
