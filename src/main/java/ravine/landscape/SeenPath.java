package ravine.landscape;

import java.util.Arrays;
import ravine.Vec;
import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;
import ravine.trace.Trace;

/** A method's path as it is seen by a camera: its line, and a dot on each step that is seen, up to any step. */
final class SeenPath {

    private final Trace trace;
    private final SeenLines lines;
    private final Polylines allDots;
    private final int[] dotSteps;

    private SeenPath(Trace trace, SeenLines lines, Polylines allDots, int... dotSteps) {
        this.trace = trace;
        this.lines = lines;
        this.allDots = allDots;
        this.dotSteps = dotSteps;
    }

    Trace trace() {
        return trace;
    }

    SeenLines lines() {
        return lines;
    }

    /** A path on a landscape, with steps at these heights, and dots that are so many pixels apart. */
    static SeenPath of(Trace trace, GroundLine line, Landform landform, Lens lens, double spacing, double... heights) {
        var sightline = lens.sightline(landform.terrain());
        var dots = new PolylineBuilder();
        var steps = new int[64];
        int count = 0;
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int step = 0; step < trace.length(); step++) {
            var at = new Vec(trace.x1(step), trace.x2(step));
            double east = landform.east(at.x1());
            double north = landform.north(at.x2());
            double x = lens.x(east, north);
            double height = heights[step];
            double y = lens.y(east, north, height);
            boolean apart = !((x - lastX) * (x - lastX) + (y - lastY) * (y - lastY) < spacing * spacing);
            if (at.isFinite()
                    && apart
                    && landform.shows(at, height)
                    && landform.isSeen(sightline, east, north, height)) {
                dots.add(x, y);
                steps = count == steps.length ? Arrays.copyOf(steps, 2 * count) : steps;
                steps[count++] = step;
                lastX = x;
                lastY = y;
            }
        }
        dots.end();
        return new SeenPath(trace, new SeenLines(line, landform, lens), dots.build(), Arrays.copyOf(steps, count));
    }

    SeenPath named(Trace other) {
        return new SeenPath(other, lines, allDots, dotSteps);
    }

    /** The dots on the steps until this one. */
    Polylines dots(int step) {
        int place = Arrays.binarySearch(dotSteps, step + 1);
        return allDots.upTo(place < 0 ? -1 - place : place);
    }
}
