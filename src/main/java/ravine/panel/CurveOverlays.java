package ravine.panel;

import java.util.ArrayList;
import java.util.List;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.curve.StartStem;
import ravine.curve.TouchingLine;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.run.Run;
import ravine.session.Overlay;
import ravine.session.Session;

/** What touches a curve where a method stands: the line whose slope the method sees, and the parabola. */
final class CurveOverlays {

    private CurveOverlays() {}

    /** The layers of those that the session wants for one method after so many steps; none where it has no place any more. */
    static List<Layer> of(Session session, Placement.Curve curve, Run run, int pen, int step, Axes axes, Theme theme) {
        var wanted = session.scene().options().overlays();
        var from = run.step(Math.min(step, run.last()));
        double x = curve.x(from.at());
        double value = curve.value(x);
        var layers = new ArrayList<Layer>();
        if (!Double.isFinite(x) || !Double.isFinite(value)) {
            return layers;
        }
        if (wanted.contains(Overlay.CURVATURE)) {
            double slope = curve.x(curve.objective().gradient(from.at()));
            var hessian = curve.objective().hessian(from.at());
            double bend = curve.variable() == 0 ? hessian.a11() : hessian.a22();
            layers.add(new TouchingLine("parabola", axes, pen, x, value, slope, bend, theme));
        }
        if (wanted.contains(Overlay.TANGENT)) {
            layers.add(new TouchingLine("tangent", axes, pen, x, value, curve.x(from.gradient()), 0, theme));
        }
        return layers;
    }

    /** What leads from each start to the axis. */
    static List<Layer> stems(Session session, Placement.Curve curve, Axes axes, Theme theme) {
        return session.starts().stream()
                .map(curve::place)
                .map((Vec at) -> (Layer) new StartStem(axes, at, theme))
                .toList();
    }
}
