package ravine.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ravine.Box;
import ravine.axis.Axes;
import ravine.contour.Contours;
import ravine.draw.Frame;
import ravine.formula.Formula;

/** The division of a sheet into frames of one size, as many across as let the view be largest; axes are labelled at the left and below only. */
final class Panels {

    private static final double GAP = 16;

    private final double width;
    private final double height;
    private final PlotStyle style;
    private final Margins margins;
    private final int count;
    private final int across;

    private Panels(double width, double height, PlotStyle style, Margins margins, int count, int across) {
        this.width = width;
        this.height = height;
        this.style = style;
        this.margins = margins;
        this.count = count;
        this.across = across;
    }

    /** Panels of one surface in a figure of so many pixels. */
    static Sheet sheet(
            Formula formula,
            Box view,
            boolean equalAspect,
            double width,
            double height,
            PlotStyle style,
            List<Panel> panels,
            int steps) {
        var guess = Margins.of(Axes.free(view, new Frame(0, 0, width, height)), width, style);
        double shape = equalAspect ? view.width() / view.height() : 4.0 / 3;
        var first = divided(width, height, style, guess, panels.size(), shape);
        var margins = Margins.of(Margins.axes(view, equalAspect, first.frame(0)), width, style);
        return divided(width, height, style, margins, panels.size(), shape)
                .sheet(formula, view, equalAspect, panels, steps);
    }

    private static Panels divided(
            double width, double height, PlotStyle style, Margins margins, int count, double shape) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(across -> new Panels(width, height, style, margins, count, across))
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
        double least = theme.size(Layout.LEAST);
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

    private Sheet sheet(Formula formula, Box view, boolean equalAspect, List<Panel> panels, int steps) {
        var theme = style.theme();
        var contours = Backdrop.contours(formula, Margins.axes(view, equalAspect, frame(0)), style);
        var grounds = new ArrayList<Backdrop>();
        for (int i = 0; i < count; i++) {
            var axes = Margins.axes(view, equalAspect, frame(i));
            var layers = new ArrayList<>(Backdrop.surface(style, contours));
            layers.add(axisLines(axes, i % across == 0, i + across >= count));
            layers.add(new TextLine(
                    "panel title",
                    panels.get(i).title(),
                    axes.frame().left(),
                    axes.frame().top() - theme.size(8),
                    theme.body().bold()));
            var legend = i == 0 && panels.get(i).legend() ? style.legend() : LegendPlace.NONE;
            grounds.add(new Backdrop(width, height, style.legendAt(legend), axes, contours, layers));
        }
        return new Sheet(
                width,
                height,
                theme.background(),
                around(contours),
                step -> IntStream.range(0, count)
                        .mapToObj(i -> panels.get(i).plotting().at(grounds.get(i), step))
                        .toList(),
                steps);
    }

    private AxisLines axisLines(Axes axes, boolean leftmost, boolean lowest) {
        var whole = AxisLines.plane(axes, style.theme());
        return new AxisLines(
                style.theme(),
                lowest ? whole.across() : List.of(),
                leftmost ? whole.upright() : List.of(),
                lowest ? whole.acrossTitle() : "",
                leftmost ? whole.uprightTitle() : "");
    }

    private List<Layer> around(Contours contours) {
        var first = frame(0);
        var last = frame(count - 1);
        var rightmost = frame(Math.min(count, across) - 1);
        var whole = new Frame(first.left(), first.top(), rightmost.right() - first.left(), last.bottom() - first.top());
        return Backdrop.around(style, whole, margins, height, contours);
    }
}
