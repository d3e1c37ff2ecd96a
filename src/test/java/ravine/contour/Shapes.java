package ravine.contour;

import java.util.function.DoubleBinaryOperator;
import ravine.Box;
import ravine.draw.Polylines;

/** Grids and measures of known shapes. */
final class Shapes {

    private Shapes() {}

    static Grid grid(Box box, int columns, int rows, DoubleBinaryOperator f) {
        var values = new double[columns * rows];
        for (int k = 0; k < values.length; k++) {
            int i = k % columns;
            int j = k / columns;
            values[k] = f.applyAsDouble(
                    box.x1Min() + box.width() * i / (columns - 1), box.x2Min() + box.height() * j / (rows - 1));
        }
        return Grid.of(box, columns, rows, values);
    }

    /** The area inside closed pieces, anticlockwise ones counted positive. */
    static double area(Polylines rings) {
        double twice = 0;
        for (int piece = 0; piece < rings.pieces(); piece++) {
            for (int k = rings.start(piece) + 1; k < rings.end(piece); k++) {
                twice += rings.x(k - 1) * rings.y(k) - rings.x(k) * rings.y(k - 1);
            }
        }
        return twice / 2;
    }

    static double length(Polylines lines) {
        double length = 0;
        for (int piece = 0; piece < lines.pieces(); piece++) {
            for (int k = lines.start(piece) + 1; k < lines.end(piece); k++) {
                length += Math.hypot(lines.x(k) - lines.x(k - 1), lines.y(k) - lines.y(k - 1));
            }
        }
        return length;
    }

    /** Whether a point is inside by the even-odd rule. */
    static boolean inside(Polylines rings, double x, double y) {
        boolean inside = false;
        for (int piece = 0; piece < rings.pieces(); piece++) {
            for (int k = rings.start(piece) + 1; k < rings.end(piece); k++) {
                double y0 = rings.y(k - 1);
                double y1 = rings.y(k);
                if (y0 > y != y1 > y) {
                    double at = rings.x(k - 1) + (y - y0) / (y1 - y0) * (rings.x(k) - rings.x(k - 1));
                    inside ^= at > x;
                }
            }
        }
        return inside;
    }
}
