package ravine.path;

import ravine.axis.Axes;
import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;

/** Polylines in pixels without the vertices that do not show. Mutable: it gathers vertices. */
public final class PolylineSimplifier {

    /** What a line may miss a vertex by, in pixels. */
    private static final double TOLERANCE = 0.05;

    private final StraightCone wedge = new StraightCone(TOLERANCE, TOLERANCE);
    private final PolylineBuilder builder = new PolylineBuilder();
    private int left;
    private boolean started;
    private boolean waiting;
    private double lastX;
    private double lastY;

    /** Lines that lie in the view, given in places of the scales, as pixels. Vertices that a line misses by less than a twentieth of a pixel are left out. One simplifier can place lines after lines, in the same memory. */
    public Polylines place(Axes axes, Polylines lines) {
        var linear = axes.inPlaces();
        for (int piece = 0; piece < lines.pieces(); piece++) {
            for (int k = lines.start(piece); k < lines.end(piece); k++) {
                add(linear.x(lines.x(k)), linear.y(lines.y(k)));
            }
            end();
        }
        return build();
    }

    /** Goes on to a vertex. */
    public void add(double x, double y) {
        if (!started) {
            keep(x, y);
            started = true;
            return;
        }
        if (!wedge.takes(x, y)) {
            keep(lastX, lastY);
            wedge.takes(x, y);
        }
        lastX = x;
        lastY = y;
        waiting = true;
    }

    private void keep(double x, double y) {
        builder.add(x, y);
        left++;
        wedge.from(x, y);
    }

    /** How many vertices are left of those until now; the last of a line is only once that has ended. */
    public int left() {
        return left;
    }

    /** Ends the line at its last vertex. */
    public void end() {
        if (waiting) {
            builder.add(lastX, lastY);
            left++;
        }
        builder.end();
        started = false;
        waiting = false;
    }

    /** The lines until now; those to come begin anew. */
    public Polylines build() {
        var built = builder.build();
        builder.clear();
        left = 0;
        return built;
    }
}
