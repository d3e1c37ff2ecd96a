package ravine.export;

import ravine.draw.Polylines;

/** Path data in as few characters as hundredths of a pixel allow. Steps are taken between rounded points, so errors do not add up. */
final class SvgPath {

    private SvgPath() {}

    static void append(StringBuilder out, Polylines lines, boolean closeAll) {
        for (int piece = 0; piece < lines.pieces(); piece++) {
            boolean closed = lines.isClosed(piece);
            int start = lines.start(piece);
            int end = closed ? lines.end(piece) - 1 : lines.end(piece);
            long x = hundredths(lines.x(start));
            long y = hundredths(lines.y(start));
            out.append('M');
            pair(out, x, y);
            char command = 'l';
            for (int k = start + 1; k < end; k++) {
                long nextX = hundredths(lines.x(k));
                long nextY = hundredths(lines.y(k));
                if (nextX != x || nextY != y) {
                    if (command == 'l') {
                        out.append(command);
                        command = ' ';
                    } else if (nextX >= x) {
                        out.append(command);
                    }
                    pair(out, nextX - x, nextY - y);
                    x = nextX;
                    y = nextY;
                }
            }
            if (closed || closeAll) {
                out.append('z');
            }
        }
    }

    static void appendDots(StringBuilder out, Polylines centres) {
        for (int piece = 0; piece < centres.pieces(); piece++) {
            for (int k = centres.start(piece); k < centres.end(piece); k++) {
                out.append('M');
                pair(out, hundredths(centres.x(k)), hundredths(centres.y(k)));
                out.append("h0");
            }
        }
    }

    /** A number with at most two decimals. */
    static String number(double value) {
        var out = new StringBuilder();
        append(out, hundredths(value));
        return out.toString();
    }

    private static long hundredths(double value) {
        return Math.round(value * 100);
    }

    private static void pair(StringBuilder out, long x, long y) {
        append(out, x);
        if (y >= 0) {
            out.append(' ');
        }
        append(out, y);
    }

    private static void append(StringBuilder out, long hundredths) {
        if (hundredths < 0) {
            out.append('-');
        }
        long size = Math.abs(hundredths);
        if (size >= 100 || size == 0) {
            out.append(size / 100);
        }
        if (size % 100 != 0) {
            out.append('.').append(size % 100 / 10);
            if (size % 10 != 0) {
                out.append(size % 10);
            }
        }
    }
}
