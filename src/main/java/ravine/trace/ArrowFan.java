package ravine.trace;

import java.util.List;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.draw.Palette;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.path.ScreenPath;

/** Many thin arrows from one point, true to the scale of the key, those that leave the view cut at its edge. */
public record ArrowFan(Axes axes, int pen, Vec from, List<Vec> along, Theme theme) implements Layer {

    private static final double WIDTH = 1;
    private static final double EDGE = 0.6;
    private static final double HEAD = 5;

    /** Points of an arrow: its beginning, its tip, and the two ends of its head, with gaps between the lines. */
    private static final int POINTS = 7;

    public ArrowFan {
        along = List.copyOf(along);
    }

    @Override
    public String name() {
        return "gradients of the rows";
    }

    @Override
    public void draw(Surface surface) {
        if (along.isEmpty() || !axes.shows(from.x1(), from.x2())) {
            return;
        }
        int count = POINTS * along.size();
        var x1 = new double[count];
        var x2 = new double[count];
        for (int i = 0; i < along.size(); i++) {
            arrow(along.get(i), x1, x2, POINTS * i);
        }
        var lines = ScreenPath.line(axes, x1, x2, count);
        var colour = Palette.pen(pen, theme).colour();
        double width = theme.size(WIDTH);
        surface.stroke(lines, Stroke.of(theme.haloFor(colour).withOpacity(0.6), width + theme.size(2 * EDGE)));
        surface.stroke(lines, Stroke.of(colour.withOpacity(0.85), width));
    }

    private void arrow(Vec way, double[] x1, double[] x2, int at) {
        var tip = from.plus(way);
        double x = axes.x(tip.x1());
        double y = axes.y(tip.x2());
        double backX = axes.x(from.x1()) - x;
        double backY = axes.y(from.x2()) - y;
        double length = Math.hypot(backX, backY);
        double head = Math.min(theme.size(HEAD), length) / length;
        put(from, x1, x2, at);
        put(tip, x1, x2, at + 1);
        put(new Vec(Double.NaN, Double.NaN), x1, x2, at + 2);
        put(axes.at(x + head * (backX - 0.5 * backY), y + head * (backY + 0.5 * backX)), x1, x2, at + 3);
        put(tip, x1, x2, at + 4);
        put(axes.at(x + head * (backX + 0.5 * backY), y + head * (backY - 0.5 * backX)), x1, x2, at + 5);
        put(new Vec(Double.NaN, Double.NaN), x1, x2, at + 6);
    }

    private static void put(Vec point, double[] x1, double[] x2, int at) {
        x1[at] = point.x1();
        x2[at] = point.x2();
    }
}
