package ravine.page;

import java.util.Optional;
import java.util.stream.IntStream;
import ravine.draw.Frame;
import ravine.draw.Polylines;
import ravine.draw.TextStyle;

/**
 * A rectangle that was drawn, perhaps for a text to stand on.
 *
 * @param shape the number of the shape
 */
record TextBox(int shape, Frame frame) {

    /** The vertices of a closed ring with four corners. */
    private static final int VERTICES = 5;

    /** A box for a text is lower than so many times the size of its letters. */
    private static final double HIGH = 3;

    /** The rectangle that these lines are, if they are one. */
    static Optional<TextBox> of(int shape, Polylines lines) {
        if (lines.pieces() != 1 || lines.end(0) - lines.start(0) != VERTICES || !lines.isClosed(0)) {
            return Optional.empty();
        }
        int from = lines.start(0);
        int across = from + 2;
        double left = Math.min(lines.x(from), lines.x(across));
        double right = Math.max(lines.x(from), lines.x(across));
        double top = Math.min(lines.y(from), lines.y(across));
        double bottom = Math.max(lines.y(from), lines.y(across));
        boolean rectangular = IntStream.range(from, from + VERTICES)
                .allMatch(k ->
                        (lines.x(k) == left || lines.x(k) == right) && (lines.y(k) == top || lines.y(k) == bottom));
        return rectangular
                ? Optional.of(new TextBox(shape, new Frame(left, top, right - left, bottom - top)))
                : Optional.empty();
    }

    /** Whether a text at this place stands on it. */
    boolean isUnder(double x, double y, TextStyle style) {
        return frame.contains(x, y) && frame.height() < HIGH * style.size();
    }
}
