package ravine.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.axis.Axes;
import ravine.axis.Scale;
import ravine.draw.Anchor;
import ravine.draw.Stroke;
import ravine.draw.Theme;
import ravine.figure.AxisLines;
import ravine.figure.Figure;
import ravine.figure.Layer;
import ravine.figure.TextLine;

/** Curves over a common axis from 0: what stands still, which is costly to make and worth keeping, and what moves with the play position. */
public final class Chart {

    private static final double PALE = 0.38;

    private final double width;
    private final double height;
    private final Theme theme;
    private final Scale scaling;
    private final List<Curve> curves;
    private final ChartTitles titles;
    private final EndLabels labels;
    private final ChartLayout layout;
    private final AxisExtent extent;
    private final List<ThinnedCurve> columns;

    /** A chart of so many pixels whose lower axis ends at {@code end}, which is positive. */
    public Chart(
            List<Curve> curves,
            ChartTitles titles,
            double end,
            Scale scaling,
            double width,
            double height,
            Theme theme) {
        this.curves = List.copyOf(curves);
        this.titles = titles;
        this.scaling = scaling;
        this.width = width;
        this.height = height;
        this.theme = theme;
        extent = AxisExtent.of(curves, scaling);
        labels = new EndLabels(this.curves, scaling, theme);
        layout = ChartLayout.of(end, extent, scaling, width, height, titles, labels, theme);
        columns = this.curves.stream()
                .map(curve -> new ThinnedCurve(curve, layout.axes(), scaling))
                .toList();
    }

    public Axes axes() {
        return layout.axes();
    }

    public List<Curve> curves() {
        return curves;
    }

    /** The names of the curves that leave the chart, since they stray immensely farther than the others. */
    public List<String> leaving() {
        return extent.leaving();
    }

    /** How many values the axis has no place for: of all that are finite those that a logarithmic axis lacks, and those that are not finite. */
    public OmittedValues leftOut() {
        int notPositive = 0;
        int notFinite = 0;
        for (var curve : curves) {
            for (int i = 0; i < curve.length(); i++) {
                boolean finite = Double.isFinite(curve.y(i));
                notFinite += finite ? 0 : 1;
                notPositive += finite && !scaling.shows(curve.y(i)) ? 1 : 0;
            }
        }
        return new OmittedValues(notPositive, notFinite);
    }

    /** Axes and whole curves, pale as what is to come. */
    public List<Layer> still() {
        var layers = frame();
        layers.addAll(lines(Integer.MAX_VALUE, PALE));
        if (labels.width(axes().frame().height()) > 0) {
            layers.add(labels);
        }
        return List.copyOf(layers);
    }

    /** The curves up to a step, a marker where each stands, and an upright line at the play position. */
    public List<Layer> moving(int step, double position) {
        var layers = new ArrayList<Layer>();
        layers.add(new VerticalLine("play position", position, Stroke.of(theme.muted(), theme.size(1.4))));
        layers.addAll(lines(step, 1));
        curves.forEach(curve -> layers.add(new CurvePoint(curve, curve.at(step), scaling, theme)));
        return List.copyOf(layers);
    }

    /** A line at a place of the lower axis and a box beside it with what each curve reads there. */
    public List<Layer> reading(double position, String heading, List<CurveReading> readings) {
        return List.of(
                new VerticalLine(
                        "pointer", position, new Stroke(theme.muted(), theme.size(1), List.of(3.0, 3.0), false)),
                new ReadingsBox(heading, readings, axes().x(position), theme));
    }

    /** The whole chart as a figure of its own, with a legend. */
    public Figure figure() {
        var layers = frame();
        layers.addAll(lines(Integer.MAX_VALUE, 1));
        var names = curves.stream()
                .map(curve -> new CurveReading(curve.name(), curve.pen(), ""))
                .toList();
        var legend = Stream.of(
                new ReadingsBox(titles.upright(), names, axes().frame().right(), theme));
        return new Figure(
                width,
                height,
                theme.background(),
                axes(),
                Stream.concat(layers.stream(), legend).toList());
    }

    private List<CurveLine> lines(int step, double opacity) {
        return IntStream.range(0, curves.size())
                .mapToObj(i -> new CurveLine(
                        curves.get(i), columns.get(i), curves.get(i).at(step) + 1, scaling, theme, opacity))
                .toList();
    }

    private List<Layer> frame() {
        var frame = axes().frame();
        var small = theme.small();
        double below = frame.bottom() + theme.size(AxisLines.TICK + AxisLines.GAP) + 0.72 * small.size();
        var layers = new ArrayList<Layer>();
        layers.add(new GridLines(theme, layout.upright()));
        layers.add(new AxisLines(theme, layout.across(), layout.upright(), "", ""));
        layers.add(new TextLine("what runs across", titles.across(), frame.right(), below, small.at(Anchor.END)));
        layers.add(new TextLine("what runs up", titles.upright(), frame.left(), frame.top() - theme.size(6), small));
        return layers;
    }
}
