package ravine.font;

/**
 * The outline of a letter that is not made of others: the points of closed curves in the font's units, of which some lie on the curve and
 * others control it.
 */
final class Glyph {

    private final int[] us;
    private final int[] vs;
    private final boolean[] onCurve;
    /** For each curve the point after its last. */
    private final int[] ends;

    Glyph(int[] us, int[] vs, boolean[] onCurve, int[] ends) {
        this.us = us;
        this.vs = vs;
        this.onCurve = onCurve;
        this.ends = ends;
    }

    void append(GlyphPlace where, GlyphPath path) {
        int from = 0;
        for (int end : ends) {
            curve(where, from, end, path);
            from = end;
        }
    }

    /** One closed curve; between two control points in a row lies a point of it, half-way. */
    private void curve(GlyphPlace where, int from, int end, GlyphPath path) {
        int first = from;
        while (first < end - 1 && !onCurve[first]) {
            first++;
        }
        int here = first;
        path.moveTo(x(where, here), y(where, here));
        do {
            here = here + 1 < end ? here + 1 : from;
            if (onCurve[here]) {
                path.lineTo(x(where, here), y(where, here));
                continue;
            }
            double viaX = x(where, here);
            double viaY = y(where, here);
            int next = here + 1 < end ? here + 1 : from;
            if (onCurve[next]) {
                path.curveTo(viaX, viaY, x(where, next), y(where, next));
                here = next;
            } else {
                path.curveTo(viaX, viaY, (viaX + x(where, next)) / 2, (viaY + y(where, next)) / 2);
            }
        } while (here != first);
        path.close();
    }

    private double x(GlyphPlace where, int point) {
        return where.x(us[point], vs[point]);
    }

    private double y(GlyphPlace where, int point) {
        return where.y(us[point], vs[point]);
    }
}
