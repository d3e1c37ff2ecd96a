package ravine.trace;

import java.util.Arrays;
import java.util.List;
import ravine.Symmetric;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.draw.Palette;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.path.ScreenPath;

/**
 * Where the parabola that touches f at a point, apart from its slope, is equally far above it (solid) or below it (dashed): an ellipse
 * in a bowl, narrow across a ravine; a hyperbola on a saddle. It is drawn at a readable size, which says nothing.
 */
public record Curvature(Axes axes, int pen, Vec at, Symmetric hessian, Theme theme) implements Layer {

    private static final int SAMPLES = 240;
    /** The farthest and the nearest that the curve may be, in pixels. */
    private static final double FARTHEST = 64;

    private static final double NEAREST = 9;
    /** Where the branches of a hyperbola turn, as squares of parts of the farthest distance. */
    private static final double TURN_WEAK = 0.4;

    private static final double TURN_STRONG = 0.16;
    private static final double WIDTH = 1.7;
    private static final double EDGE = 1.1;

    @Override
    public String name() {
        return "curvature";
    }

    @Override
    public void draw(Surface surface) {
        double perX1 = axes.frame().width() / axes.view().width();
        double perX2 = axes.frame().height() / axes.view().height();
        // Curvatures and directions in pixels, x₂ still upwards.
        var shape = new Symmetric(
                hessian.a11() / perX1 / perX1, hessian.a12() / perX1 / perX2, hessian.a22() / perX2 / perX2);
        double far = theme.size(FARTHEST);
        double height = height(shape, far, theme.size(NEAREST));
        if (!axes.shows(at.x1(), at.x2()) || !(height > 0) || !Double.isFinite(height)) {
            return;
        }
        var x1 = new double[SAMPLES + 1];
        var above = new double[SAMPLES + 1];
        var below = new double[SAMPLES + 1];
        Arrays.fill(above, Double.NaN);
        Arrays.fill(below, Double.NaN);
        for (int i = 0; i <= SAMPLES; i++) {
            double angle = 2 * Math.PI * i / SAMPLES;
            var direction = new Vec(Math.cos(angle), Math.sin(angle));
            double bend = direction.dot(shape.times(direction));
            double distance = Math.sqrt(height / Math.abs(bend));
            if (distance <= far * 1.01) {
                x1[i] = at.x1() + distance * direction.x1() / perX1;
                (bend > 0 ? above : below)[i] = at.x2() + distance * direction.x2() / perX2;
            }
        }
        var colour = Palette.pen(pen, theme).colour();
        double width = theme.size(WIDTH);
        var halo = Stroke.of(theme.haloFor(colour).withOpacity(0.85), width + theme.size(2 * EDGE));
        surface.stroke(ScreenPath.line(axes, x1, above, SAMPLES + 1), halo);
        surface.stroke(ScreenPath.line(axes, x1, below, SAMPLES + 1), halo);
        surface.stroke(ScreenPath.line(axes, x1, above, SAMPLES + 1), Stroke.of(colour, width));
        surface.stroke(
                ScreenPath.line(axes, x1, below, SAMPLES + 1),
                new Stroke(colour, width, List.of(theme.size(5), theme.size(3)), false));
    }

    /** How far above or below the point the curve is: an ellipse reaches far, the branches of a hyperbola turn near. */
    private static double height(Symmetric shape, double far, double near) {
        double one = Math.abs(shape.smallestEigenvalue());
        double other = Math.abs(shape.largestEigenvalue());
        double weak = Math.min(one, other);
        double strong = Math.max(one, other);
        boolean saddle = shape.determinant() < 0;
        double wished = saddle ? Math.min(TURN_WEAK * weak, TURN_STRONG * strong) : weak;
        return Math.max(wished * far * far, strong * near * near);
    }
}
