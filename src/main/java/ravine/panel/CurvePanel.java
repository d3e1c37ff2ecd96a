package ravine.panel;

import java.util.List;
import java.util.Optional;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.axis.Axis;
import ravine.draw.Frame;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.AxisLines;
import ravine.figure.Layer;
import ravine.figure.Panel;
import ravine.path.ScreenPath;
import ravine.session.Session;

/** A function of one variable as a curve, with the axes around it. */
public final class CurvePanel implements Panel {

    private static final double MARGIN = 60;

    /** The curve as pixels. */
    private record Line(Polylines pixels, Theme theme) implements Layer {

        @Override
        public String name() {
            return "curve";
        }

        @Override
        public void draw(Surface surface) {
            surface.stroke(pixels, Stroke.rounded(theme.text(), theme.size(2)));
        }
    }

    private final Axes axes;
    private final List<Layer> still;

    private CurvePanel(Axes axes, List<Layer> still) {
        this.axes = axes;
        this.still = List.copyOf(still);
    }

    /** The curve of a session with one variable, in so many pixels. */
    public static CurvePanel of(Session session, double width, double height, Theme theme) {
        double margin = theme.size(MARGIN);
        var frame = new Frame(
                Math.round(margin) + 0.5,
                Math.round(margin / 4) + 0.5,
                Math.max(24, Math.floor(width - 1.5 * margin)),
                Math.max(24, Math.floor(height - margin)));
        var view = session.scene().view();
        boolean first = session.problem().formula().onlyVariable().orElse(0) == 0;
        double from = first ? view.x1Min() : view.x2Min();
        double to = first ? view.x1Max() : view.x2Max();
        int count = (int) frame.width() + 1;
        var x = new double[count];
        var values = new double[count];
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            x[i] = from + (to - from) * i / (count - 1);
            values[i] = session.problem().objective().value(first ? x[i] : 0, first ? 0 : x[i]);
            least = Double.isFinite(values[i]) ? Math.min(least, values[i]) : least;
            most = Double.isFinite(values[i]) ? Math.max(most, values[i]) : most;
        }
        boolean plain = least < most && Double.isFinite(most - least);
        var upright = plain ? Axis.linear(least, most) : Axis.linear(-1, 1);
        var variable = session.problem().formula().variables().get(first ? 0 : 1);
        var axes = new Axes(Axis.linear(from, to).titled(variable), upright.titled("f"), frame);
        return new CurvePanel(
                axes, List.of(AxisLines.of(axes, theme), new Line(ScreenPath.line(axes, x, values, count), theme)));
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
