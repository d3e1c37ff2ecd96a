package ravine.landscape;

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
    private final SeenPart seen = new SeenPart();
    private final SeenPart hidden = new SeenPart();
    /** The vertex until which it is known what is seen, and whether that is. */
    private int known;

    private boolean clear;

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
        double since = 0;
        for (int k = 0; k < line.count(); k++) {
            if (line.begins(k)) {
                reach(k - 1);
                begin(k);
                since = 0;
            } else {
                double way = way(k - 1, k, 0, 1);
                if (since + way <= APART) {
                    since += way;
                } else {
                    reach(k - 1);
                    since = way;
                    if (!(way <= APART)) {
                        go(k);
                        since = 0;
                    }
                }
            }
        }
        reach(line.count() - 1);
        end();
        seen.finish();
        hidden.finish();
    }

    /** What is seen of what came until a step. */
    Polylines seen(int step) {
        return seen.upTo(step);
    }

    Polylines hidden(int step) {
        return hidden.upTo(step);
    }

    private void end() {
        seen.end();
        hidden.end();
    }

    private void begin(int vertex) {
        end();
        clear = isClear(vertex, vertex, 0);
        add(clear, vertex, vertex, 0);
        known = vertex;
    }

    /** Looks whether a vertex is seen, to which the way is not far, and goes on to it. */
    private void reach(int vertex) {
        if (known >= vertex) {
            return;
        }
        if (isClear(vertex, vertex, 0) == clear) {
            addUntil(vertex);
            return;
        }
        int before = known;
        int after = vertex;
        while (after - before > 1) {
            int middle = (before + after) >>> 1;
            if (isClear(middle, middle, 0) == clear) {
                before = middle;
            } else {
                after = middle;
            }
        }
        addUntil(before);
        turn(before, after, 0, 1);
        addUntil(vertex);
    }

    private void addUntil(int vertex) {
        for (int k = known + 1; k <= vertex; k++) {
            add(clear, k, k, 0);
        }
        known = vertex;
    }

    /** Goes on from one vertex to the next, which is far. */
    private void go(int to) {
        int parts = (int) Math.max(1, Math.min(64, Math.ceil(way(to - 1, to, 0, 1) / APART)));
        for (int part = 1; part <= parts; part++) {
            double end = (double) part / parts;
            if (isClear(to - 1, to, end) != clear) {
                turn(to - 1, to, (part - 1.0) / parts, end);
            }
        }
        addUntil(to);
    }

    /** Goes on between two parts of the way from a vertex to another to where what is seen becomes hidden, or what is hidden seen. */
    private void turn(int from, int to, double low, double high) {
        double at = turnsAt(from, to, low, high);
        add(clear, from, to, at);
        end();
        clear = !clear;
        add(clear, from, to, at);
    }

    /** Where a line that is seen, or not, until one part is no longer so at another. */
    private double turnsAt(int from, int to, double low, double high) {
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
