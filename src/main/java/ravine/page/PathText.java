package ravine.page;

import ravine.draw.Polylines;

/** The data of an SVG path in whole tenths of a pixel. Steps are taken between rounded points, so errors do not add up. */
final class PathText {

    private static final int TENTHS = 10;

    /** A piece of more vertices is a curve. */
    private static final int MANY = 16;

    private PathText() {}

    /** All pieces, each closed if {@code close} or if it is a ring. */
    static String of(Polylines lines, boolean close) {
        return of(lines, close, 0);
    }

    /** The same, where a piece has many vertices without those that lie so many pixels or less from the last, across and down. */
    static String of(Polylines lines, boolean close, double nearest) {
        var out = new StringBuilder();
        for (int piece = 0; piece < lines.pieces(); piece++) {
            boolean ring = lines.isClosed(piece);
            int end = ring ? lines.end(piece) - 1 : lines.end(piece);
            long x = tenths(lines.x(lines.start(piece)));
            long y = tenths(lines.y(lines.start(piece)));
            out.append('M').append(x);
            next(out, y);
            long near = end - lines.start(piece) > MANY ? tenths(nearest) : 0;
            char command = 'l';
            for (int k = lines.start(piece) + 1; k < end; k++) {
                long toX = tenths(lines.x(k));
                long toY = tenths(lines.y(k));
                boolean last = k == end - 1 && (toX != x || toY != y);
                if (last || Math.abs(toX - x) > near || Math.abs(toY - y) > near) {
                    if (command == 'l') {
                        out.append(command).append(toX - x);
                        command = ' ';
                    } else {
                        next(out, toX - x);
                    }
                    next(out, toY - y);
                    x = toX;
                    y = toY;
                }
            }
            if (close || ring) {
                out.append('z');
            }
        }
        return out.toString();
    }

    private static void next(StringBuilder out, long number) {
        out.append(number < 0 ? "" : " ").append(number);
    }

    private static long tenths(double value) {
        return Math.round(value * TENTHS);
    }
}
