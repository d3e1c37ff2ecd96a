package ravine.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.Box;
import ravine.axis.Axes;
import ravine.axis.Axis;
import ravine.axis.Scale;
import ravine.draw.Anchor;
import ravine.draw.Frame;
import ravine.draw.Stroke;
import ravine.draw.Theme;
import ravine.figure.AxesPanel;
import ravine.figure.AxisLines;
import ravine.figure.Layer;
import ravine.figure.TextLine;

/** Curves over a common axis: what stands still, which is costly to make and worth keeping, and what moves with the play position. */
public final class Chart implements AxesPanel {

    private static final double PALE = 0.38;

    /** The opacity of bands. */
    private static final double BAND = 0.22;

    private final Theme theme;
    private final List<Curve> curves;
    private final ChartMarks marks;
    private final double width;
    private final double height;
    private final AxisNumbers numbers;
    private final ChartLayout layout;
    private final List<String> leaving;
    private final List<ThinnedCurve> columns;
    private final List<Layer> still;

    /** A chart of so many pixels; the curves decide where its upright axis begins and ends. */
    public Chart(
            List<Curve> curves, Axis counted, Scale scaling, String title, double width, double height, Theme theme) {
        this(curves, ChartMarks.NONE, counted, AxisNumbers.WHOLE, scaling, title, width, height, theme);
    }

    /** The same with marks on it, and other numbers below it than whole ones. */
    public Chart(
            List<Curve> curves,
            ChartMarks marks,
            Axis counted,
            AxisNumbers numbers,
            Scale scaling,
            String title,
            double width,
            double height,
            Theme theme) {
        this(curves, marks, counted, numbers, AxisExtent.of(curves, scaling), scaling, title, width, height, theme);
    }

    /** The same over an axis that does not count, with any numbers at its ticks. */
    public static Chart over(
            Axis across, List<Curve> curves, Scale scaling, String title, double width, double height, Theme theme) {
        return new Chart(
                curves,
                ChartMarks.NONE,
                across,
                AxisNumbers.ANY,
                AxisExtent.of(curves, scaling),
                scaling,
                title,
                width,
                height,
                theme);
    }

    private Chart(
            List<Curve> curves,
            ChartMarks marks,
            Axis counted,
            AxisNumbers numbers,
            AxisExtent extent,
            Scale scaling,
            String title,
            double width,
            double height,
            Theme theme) {
        this.curves = List.copyOf(curves);
        this.marks = marks;
        this.width = width;
        this.height = height;
        this.theme = theme;
        this.numbers = numbers;
        leaving = extent.leaving();
        var upright = new Axis(extent.from(), extent.to(), scaling, title);
        layout = ChartLayout.of(counted, numbers, upright, width, height, this.curves, theme);
        columns = this.curves.stream()
                .map(curve -> new ThinnedCurve(curve, layout.axes()))
                .toList();
        still = whole();
    }

    /** The part of this chart that a box frames, in places of the axes, as large as the whole. */
    public Chart part(Box places) {
        var across = axes().across();
        var upright = axes().upright();
        return new Chart(
                curves,
                marks,
                new Axis(places.x1Min(), places.x1Max(), across.scale(), across.title()),
                numbers,
                new AxisExtent(places.x2Min(), places.x2Max(), List.of()),
                upright.scale(),
                upright.title(),
                width,
                height,
                theme);
    }

    @Override
    public Axes axes() {
        return layout.axes();
    }

    public List<Curve> curves() {
        return curves;
    }

    /** The names of the curves that leave the chart, since they stray immensely farther than the others. */
    public List<String> leaving() {
        return leaving;
    }

    /** How many values the axis has no place for: of all that are finite those that a logarithmic axis lacks, and those that are not finite. */
    public OmittedValues leftOut() {
        int notPositive = 0;
        int notFinite = 0;
        for (var curve : curves) {
            for (int i = 0; i < curve.length(); i++) {
                boolean finite = Double.isFinite(curve.y(i));
                notFinite += finite ? 0 : 1;
                notPositive += finite && !axes().upright().scale().shows(curve.y(i)) ? 1 : 0;
            }
        }
        return new OmittedValues(notPositive, notFinite);
    }

    /** Axes and whole curves, pale as what is to come. */
    @Override
    public List<Layer> still() {
        return still;
    }

    private List<Layer> whole() {
        var layers = lines();
        var thin = Stroke.of(theme.line().withOpacity(0.45), theme.size(0.8));
        marks.across().forEach(place -> layers.add(new VerticalLine(axes(), "mark", place, thin)));
        layers.addAll(curves(Integer.MAX_VALUE, PALE));
        if (EndLabels.width(curves, frame().height(), theme) > 0) {
            layers.add(new EndLabels(axes(), curves, theme));
        }
        return List.copyOf(layers);
    }

    @Override
    public List<Layer> moving(int step) {
        return moving(step, step);
    }

    /** The curves up to a step, a marker where each stands, and an upright line at the play position. */
    public List<Layer> moving(int step, double position) {
        var layers = new ArrayList<Layer>();
        layers.add(new VerticalLine(axes(), "play position", position, Stroke.of(theme.muted(), theme.size(1.4))));
        layers.addAll(curves(step, 1));
        curves.stream()
                .filter(curve -> curve.line() != Curve.Line.DASHED)
                .forEach(curve -> layers.add(new CurvePoint(axes(), curve, curve.at(step), theme)));
        if (!marks.points().isEmpty()) {
            layers.add(new MarkedPoints(axes(), marks.points(), curves, theme));
        }
        return List.copyOf(layers);
    }

    /** The whole curves, where none of it is to come. */
    public List<Layer> complete() {
        return List.copyOf(curves(Integer.MAX_VALUE, 1));
    }

    /** A line at a place of the lower axis and a box beside it with what each curve reads there. */
    public List<Layer> reading(double position, String heading, List<CurveReading> readings) {
        return reading(position, heading, readings, 1);
    }

    /** The same with a box that has the upper part of the chart only, this share of its height. */
    public List<Layer> reading(double position, String heading, List<CurveReading> readings, double share) {
        return List.of(
                new VerticalLine(
                        axes(),
                        "pointer",
                        position,
                        new Stroke(theme.muted(), theme.size(1), List.of(3.0, 3.0), false)),
                new ReadingsBox(axes(), heading, readings, axes().x(position), share, theme));
    }

    /** A rectangle that is being drawn over the chart. */
    public Layer selection(Frame part) {
        return new Selection(part, theme);
    }

    /** Bands under all lines. */
    private List<Layer> curves(int step, double opacity) {
        var bands = curves.stream()
                .filter(Curve::isBanded)
                .<Layer>map(curve -> new CurveBand(axes(), curve, curve.at(step) + 1, theme, BAND * opacity));
        var lines = IntStream.range(0, curves.size())
                .<Layer>mapToObj(i -> new CurveLine(
                        axes(), curves.get(i), columns.get(i), curves.get(i).at(step) + 1, theme, opacity));
        return Stream.concat(bands, lines).toList();
    }

    private List<Layer> lines() {
        var frame = axes().frame();
        var small = theme.small();
        double below = frame.bottom() + theme.size(AxisLines.TICK + AxisLines.GAP) + 0.72 * small.size();
        var layers = new ArrayList<Layer>();
        layers.add(new GridLines(axes(), theme, layout.up()));
        layers.add(new AxisLines(axes().titled("", ""), theme, layout.across(), layout.up()));
        layers.add(
                new TextLine("what runs across", axes().across().title(), frame.right(), below, small.at(Anchor.END)));
        layers.add(new TextLine(
                "what runs up", axes().upright().title(), frame.left(), frame.top() - theme.size(6), small));
        return layers;
    }
}
