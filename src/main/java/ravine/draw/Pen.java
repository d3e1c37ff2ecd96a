package ravine.draw;

import java.util.List;

/**
 * What tells one method's path from the others, by colour and without it.
 *
 * @param dash in units of the line's width
 */
public record Pen(Colour colour, List<Double> dash, Marker marker) {

    public Pen {
        dash = List.copyOf(dash);
    }

    /** A line of this pen. */
    public Stroke stroke(double width) {
        return new Stroke(
                colour, width, dash.stream().map(length -> length * width).toList(), dash.isEmpty());
    }
}
