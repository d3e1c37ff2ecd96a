package ravine.contour;

import java.util.ArrayList;
import java.util.List;

/**
 * The contours of a grid at ascending levels.
 *
 * @param defined closed rings around the points where f is not NaN
 * @param levels one contour each, ascending
 */
public record Contours(Grid grid, Polylines defined, List<Contour> levels) {

    public Contours {
        levels = List.copyOf(levels);
    }

    public static Contours of(Grid grid, double... levels) {
        var tracer = new Tracer(new Field(grid));
        var contours = new ArrayList<Contour>(levels.length);
        for (double level : levels) {
            contours.add(tracer.trace(level));
        }
        return new Contours(grid, tracer.trace(Field.LEAST).region(), contours);
    }
}
