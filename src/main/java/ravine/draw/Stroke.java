package ravine.draw;

import java.util.List;

/**
 * How a line is drawn; joins are round.
 *
 * @param dash lengths drawn and left out in turn, empty for a solid line
 * @param round whether the ends are half-discs rather than cut off square at the last vertex
 */
public record Stroke(Colour colour, double width, List<Double> dash, boolean round) {

    public Stroke {
        dash = List.copyOf(dash);
    }

    /** A solid line with square ends. */
    public static Stroke of(Colour colour, double width) {
        return new Stroke(colour, width, List.of(), false);
    }

    /** A solid line with round ends. */
    public static Stroke rounded(Colour colour, double width) {
        return new Stroke(colour, width, List.of(), true);
    }
}
