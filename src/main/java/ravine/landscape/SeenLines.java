package ravine.landscape;

import java.util.Arrays;
import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;

/** Lines over a landscape as pixels: what of them the viewer sees, and what the landscape hides, each up to any step. */
final class SeenLines {

    /** Where a line comes out from behind the landscape is found within so many pixels. */
    private static final double FINE = 0.1;

    /** Between places so far apart one looks whether a line is seen, in pixels. */
    private static final double APART = 5;

    private final GroundLine line;
    private final Landform landform;
    private final Lens lens;
    private final boolean onGround;
    private final Sightline sightline;
    private final Part seen = new Part();
    private final Part hidden = new Part();

    /** Pixels with the steps at which they came. */
    private static final class Part {
        private final PolylineBuilder builder = new PolylineBuilder();
        private int[] steps = new int[64];
        private int count;
        private Polylines built = Polylines.NONE;

        void add(double x, double y, int step) {
            if (count == steps.length) {
                steps = Arrays.copyOf(steps, 2 * count);
            }
            steps[count++] = step;
            builder.add(x, y);
        }

        Polylines upTo(int step) {
            int low = 0;
            int high = count;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (steps[middle] <= step) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low == count ? built : built.upTo(low);
        }
    }

    /** Lines that lie on the landscape. */
    SeenLines(GroundLine line, Landform landform, Lens lens) {
        this(line, landform, lens, true);
    }

    /** Lines that are above the landscape, or below it. */
    static SeenLines inTheAir(GroundLine line, Landform landform, Lens lens) {
        return new SeenLines(line, landform, lens, false);
    }

    private SeenLines(GroundLine line, Landform landform, Lens lens, boolean onGround) {
        this.onGround = onGround;
        this.line = line;
        this.landform = landform;
        this.lens = lens;
        sightline = lens.sightline(landform.terrain());
        boolean clear = false;
        for (int k = 0; k < line.count(); k++) {
            if (line.begins(k)) {
                end();
                clear = isClear(k, k, 0);
                begin(clear, k, k, 0);
            } else {
                clear = go(k - 1, k, clear);
            }
        }
        end();
        seen.built = seen.builder.build();
        hidden.built = hidden.builder.build();
    }

    /** What is seen of what came until a step. */
    Polylines seen(int step) {
        return seen.upTo(step);
    }

    Polylines hidden(int step) {
        return hidden.upTo(step);
    }

    private void end() {
        seen.builder.end();
        hidden.builder.end();
    }

    /** Goes on from one vertex to the next; whether that is seen. */
    private boolean go(int from, int to, boolean clearBefore) {
        int parts = (int) Math.max(1, Math.min(64, Math.ceil(way(from, to, 0, 1) / APART)));
        boolean clear = clearBefore;
        for (int part = 1; part <= parts; part++) {
            double end = (double) part / parts;
            boolean next = isClear(from, to, end);
            if (next != clear) {
                double turn = turn(from, to, (part - 1.0) / parts, end, clear);
                add(clear, from, to, turn);
                end();
                begin(next, from, to, turn);
                clear = next;
            }
        }
        add(clear, from, to, 1);
        return clear;
    }

    /** Where a line that is seen, or not, until one part is no longer so at another. */
    private double turn(int from, int to, double low, double high, boolean clear) {
        double before = low;
        double after = high;
        while (way(from, to, before, after) > FINE && after - before > 1e-9) {
            double middle = (before + after) / 2;
            if (isClear(from, to, middle) == clear) {
                before = middle;
            } else {
                after = middle;
            }
        }
        return (before + after) / 2;
    }

    /** How many pixels lie between two parts of the way from a vertex to the next. */
    private double way(int from, int to, double part, double other) {
        double across = x(from, to, other) - x(from, to, part);
        double down = y(from, to, other) - y(from, to, part);
        return Math.sqrt(across * across + down * down);
    }

    private void begin(boolean clear, int from, int to, double part) {
        add(clear, from, to, part);
    }

    private void add(boolean clear, int from, int to, double part) {
        (clear ? seen : hidden).add(x(from, to, part), y(from, to, part), line.step(to));
    }

    private boolean isClear(int from, int to, double part) {
        double east = mixed(line.east(from), line.east(to), part);
        double north = mixed(line.north(from), line.north(to), part);
        double height = mixed(line.height(from), line.height(to), part);
        return onGround ? landform.isSeen(sightline, east, north, height) : sightline.isClear(east, north, height);
    }

    private double x(int from, int to, double part) {
        return lens.x(mixed(line.east(from), line.east(to), part), mixed(line.north(from), line.north(to), part));
    }

    private double y(int from, int to, double part) {
        return lens.y(
                mixed(line.east(from), line.east(to), part),
                mixed(line.north(from), line.north(to), part),
                mixed(line.height(from), line.height(to), part));
    }

    private static double mixed(double one, double other, double part) {
        return part == 1 ? other : one + (other - one) * part;
    }
}
