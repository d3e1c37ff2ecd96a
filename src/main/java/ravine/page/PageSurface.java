package ravine.page;

import java.util.Map;
import ravine.Box;
import ravine.contour.Grid;
import ravine.json.JsonText;
import ravine.panel.Placement;
import ravine.session.Session;

/** f at the points of a grid over what is shown, between which the page tells f about under the pointer. */
final class PageSurface {

    private static final int ACROSS = 97;
    private static final int UP = 73;
    private static final int ALONG = 801;

    private PageSurface() {}

    /** A grid over the plane. */
    static Map<String, Object> plane(Session session, Box view) {
        var grid = Grid.sample(session.problem().objective()::row, view, ACROSS, UP);
        var values = new PackedNumbers(ACROSS * UP).floats(i -> grid.value(i % ACROSS, i / ACROSS));
        return JsonText.object("columns", ACROSS, "rows", UP, "values", values.text());
    }

    /** A row of points along the one variable. */
    static Map<String, Object> curve(Placement.Curve curve, double from, double to) {
        var values = new PackedNumbers(ALONG).floats(i -> curve.value(from + (to - from) * i / (ALONG - 1)));
        return JsonText.object("columns", ALONG, "rows", 1, "values", values.text());
    }
}
