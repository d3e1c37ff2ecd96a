package ravine.trace;

import java.util.List;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.draw.Colour;
import ravine.draw.Palette;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.path.ScreenPath;

/**
 * An arrow from where a method stands.
 *
 * @param label stands at its tip, may be empty
 * @param pen the number of the method's pen in the {@link Palette}
 * @param along its direction and, where it is true to scale, its length
 */
public record Arrow(Kind kind, String label, int pen, Vec from, Vec along) implements Annotation {

    /** What an arrow shows, told apart by length, width and dashes. */
    public enum Kind {
        /** The direction alone, at a length of its own. */
        GRADIENT(64, 1.6, false),
        /** The direction alone, at a length of its own. */
        MOMENTUM(50, 1.9, true),
        /** True to scale. */
        STEP(0, 3.2, false),
        /** True to the scale of the key. */
        BATCH(0, 2.6, false),
        /** True to the scale of the key, and in ink: it belongs to no method. */
        MEAN(0, 2.6, false);

        private final double length;
        private final double width;
        private final boolean dashed;

        Kind(double length, double width, boolean dashed) {
            this.length = length;
            this.width = width;
            this.dashed = dashed;
        }

        /** How long it is in pixels, 0 where its length is true to scale. */
        public double length() {
            return length;
        }

        public double width() {
            return width;
        }

        public boolean dashed() {
            return dashed;
        }

        public Colour colour(int pen, Theme theme) {
            return this == MEAN ? theme.ink() : Palette.pen(pen, theme).colour();
        }
    }

    private static final double HEAD = 9;
    private static final double EDGE = 1.3;

    /** Draws the arrow where its beginning is in view. */
    @Override
    public void draw(Surface surface, Axes axes, Theme theme, LabelPlacer tags) {
        double x = axes.x(from.x1());
        double y = axes.y(from.x2());
        double wayX = along.x1() / axes.view().width() * axes.frame().width();
        double wayY = -along.x2() / axes.view().height() * axes.frame().height();
        double way = Math.hypot(wayX, wayY);
        if (!axes.shows(from.x1(), from.x2()) || !(way > 0) || !Double.isFinite(way)) {
            return;
        }
        double toX = wayX / way;
        double toY = wayY / way;
        double length = kind.length > 0 ? theme.size(kind.length) : way;
        double head = Math.min(theme.size(HEAD + kind.width), length);
        var tip = axes.at(x + toX * length, y + toY * length);
        var neck = axes.at(x + toX * (length - 0.7 * head), y + toY * (length - 0.7 * head));
        var shaft = ScreenPath.line(axes, new double[] {from.x1(), neck.x1()}, new double[] {from.x2(), neck.x2()}, 2);
        var colour = kind.colour(pen, theme);
        var halo = theme.haloFor(colour);
        double width = theme.size(kind.width);
        surface.stroke(shaft, Stroke.of(halo.withOpacity(0.9), width + theme.size(2 * EDGE)));
        surface.stroke(
                shaft,
                new Stroke(colour, width, kind.dashed ? List.of(theme.size(4), theme.size(3)) : List.of(), false));
        if (axes.shows(tip.x1(), tip.x2())) {
            double tipX = axes.x(tip.x1());
            double tipY = axes.y(tip.x2());
            var shape = head(tipX, tipY, toX, toY, head);
            surface.stroke(shape, Stroke.of(halo, theme.size(2 * EDGE)));
            surface.fill(shape, colour);
            label(tags, colour, tipX, tipY, toX, toY);
        }
    }

    /** The head of an arrow that points along a direction of length 1, so many pixels long. */
    public static Polylines head(double tipX, double tipY, double toX, double toY, double head) {
        double half = head * 0.45;
        double backX = tipX - head * toX;
        double backY = tipY - head * toY;
        return Polylines.ring(
                tipX,
                tipY,
                backX - half * toY,
                backY + half * toX,
                tipX - 0.72 * head * toX,
                tipY - 0.72 * head * toY,
                backX + half * toY,
                backY - half * toX);
    }

    private void label(LabelPlacer tags, Colour colour, double tipX, double tipY, double toX, double toY) {
        if (!label.isEmpty()) {
            tags.put(
                    label,
                    colour,
                    List.of(
                            tags.beside(label, tipX, tipY, toX, toY, 4),
                            tags.beside(label, tipX, tipY, -toY, toX, 6),
                            tags.beside(label, tipX, tipY, toY, -toX, 6)));
        }
    }
}
