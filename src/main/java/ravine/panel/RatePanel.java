package ravine.panel;

import java.util.List;
import ravine.axis.Axes;
import ravine.axis.Axis;
import ravine.draw.Anchor;
import ravine.draw.Frame;
import ravine.draw.Palette;
import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.TextStyle;
import ravine.draw.Theme;
import ravine.figure.AxesPanel;
import ravine.figure.Figure;
import ravine.figure.Layer;
import ravine.spec.DisplayNumber;

/** A small panel of a track's rate against its steps, with a dot at the step that is shown. */
public final class RatePanel implements AxesPanel {

    /** Sizes in pixels, before the theme scales them. */
    private static final double HEIGHT = 64;

    private static final double LEFT = 44;
    private static final double RIGHT = 6;
    private static final double TOP = 9;
    private static final double BOTTOM = 16;
    private static final double TEXT = 11;

    private final RateCurve curve;
    private final Axes axes;
    private final Theme theme;
    private final List<Layer> still;

    private RatePanel(RateCurve curve, int pen, Axes axes, Theme theme) {
        this.curve = curve;
        this.axes = axes;
        this.theme = theme;
        still = List.of(new Sides(curve, axes, theme), new Line(curve, pen, axes, theme));
    }

    /** How high the figure is. */
    public static double height(Theme theme) {
        return theme.size(HEIGHT);
    }

    /** The panel alone in a figure so wide, through which its ground shows. */
    public static Figure figure(RateCurve curve, int pen, double width, Theme theme) {
        double left = theme.size(LEFT);
        double right = Math.max(left + 1, width - theme.size(RIGHT));
        double top = theme.size(TOP);
        var frame = new Frame(left, top, right - left, theme.size(HEIGHT - BOTTOM) - top);
        boolean isOne = curve.steps() == 1;
        var steps = Axis.linear(isOne ? 0.5 : 1, isOne ? 1.5 : curve.steps());
        var rates = Axis.linear(0, isScaled(curve) ? curve.highest() : 1);
        var panel = new RatePanel(curve, pen, new Axes(steps, rates, frame), theme);
        var background = theme.background().withOpacity(0);
        return new Figure(width, theme.size(HEIGHT), background, List.of(panel), List.of());
    }

    private static boolean isScaled(RateCurve curve) {
        return curve.highest() > 0 && curve.highest() < Double.POSITIVE_INFINITY;
    }

    private static double height(RateCurve curve, int point) {
        return isScaled(curve) ? curve.rates().get(point) : 0;
    }

    @Override
    public Axes axes() {
        return axes;
    }

    @Override
    public List<Layer> still() {
        return still;
    }

    @Override
    public List<Layer> moving(int step) {
        return curve.nearest(step).stream()
                .<Layer>map(point -> new Dot(axes.x(curve.step(point)), axes.y(height(curve, point)), theme))
                .toList();
    }

    /** The left and the lower side, with the numbers at their ends. */
    private record Sides(RateCurve curve, Axes axes, Theme theme) implements Layer {

        @Override
        public String name() {
            return "axes";
        }

        @Override
        public void draw(Surface surface) {
            var frame = axes.frame();
            double half = theme.size(4);
            double bottom = frame.bottom();
            var sides = Polylines.of(frame.left(), frame.top() - half, frame.left(), bottom, frame.right(), bottom);
            surface.stroke(sides, Stroke.of(theme.line(), theme.size(1)));
            var label = TextStyle.of(theme.size(TEXT), theme.muted());
            var before = label.at(Anchor.END);
            double beside = frame.left() - theme.size(5);
            double below = theme.size(HEIGHT - 3);
            surface.text(DisplayNumber.shortened(curve.highest(), 3), beside, frame.top() + half, before);
            surface.text("0", beside, bottom + half, before);
            surface.text(Quantity.RATE.symbol(), beside, (frame.top() + bottom) / 2 + half, before);
            surface.text("1", frame.left(), below, label.at(Anchor.MIDDLE));
            surface.text("" + curve.steps(), frame.right(), below, before);
        }
    }

    private record Line(RateCurve curve, int pen, Axes axes, Theme theme) implements Layer {

        @Override
        public String name() {
            return "rates";
        }

        @Override
        public void draw(Surface surface) {
            var line = new PolylineBuilder();
            for (int i = 0; i < curve.points(); i++) {
                line.add(axes.x(curve.step(i)), axes.y(height(curve, i)));
            }
            line.end();
            surface.stroke(line.build(), Stroke.rounded(Palette.pen(pen, theme).colour(), theme.size(2)));
        }
    }

    private record Dot(double x, double y, Theme theme) implements Layer {

        @Override
        public String name() {
            return "step";
        }

        @Override
        public void draw(Surface surface) {
            surface.dots(Polylines.of(x, y), theme.size(7), theme.text());
        }
    }
}
