package ravine.workbench;

import java.util.ArrayList;
import java.util.List;
import ravine.map.MapPanel;
import ravine.spec.DisplayNumber;
import ravine.sweep.MapAxis;
import ravine.sweep.RunMap;

/** What became of the run of one cell of a map, in words. */
final class MapReading {

    private static final int DIGITS = 4;

    private static final int NEAR = 4;

    private MapReading() {}

    /** The words for the cell under a pixel; empty beside the frame. While a question is open they say the place alone. */
    static String at(MapPanel panel, Shown shown, Pixel at) {
        if (!panel.frame().contains(at.x(), at.y())) {
            return "";
        }
        var places = panel.axes().inPlaces().at(at.x(), at.y());
        var plan = panel.plan();
        int under = plan.cellAt(places.x1(), places.x2());
        int cell = panel.map().map(map -> standing(map, under)).orElse(under);
        int column = plan.column(cell);
        int row = plan.row(cell);
        var words = new ArrayList<>(List.of(value(plan.across(), column), value(plan.upright(), row)));
        if (shown.asks()) {
            return String.join("   ", words);
        }
        panel.map()
                .filter(map -> map.has(cell))
                .ifPresentOrElse(
                        map -> words.addAll(said(map, cell)), () -> words.add(WindowWords.of("map.hover.waiting")));
        return String.join("   ", words);
    }

    /** The cell that is shown there, where it is next to it, as in what needed no finer cells; else the cell itself. */
    private static int standing(RunMap map, int cell) {
        int shown = map.shown(cell);
        var plan = map.plan();
        boolean near = Math.abs(plan.column(shown) - plan.column(cell)) < NEAR
                && Math.abs(plan.row(shown) - plan.row(cell)) < NEAR;
        return near ? shown : cell;
    }

    private static String value(MapAxis axis, int index) {
        return WindowWords.of(
                "map.hover.value", axis.symbol(), number(axis.values().get(index)));
    }

    private static List<String> said(RunMap map, int cell) {
        var session = map.plan().session();
        int since = map.since(cell);
        int steps = session.problem().steps();
        var words = new ArrayList<String>();
        words.add(WindowWords.of(
                session.ensemble() > 1 ? "map.hover.mean" : "map.hover.f",
                number(map.value(cell)),
                session.problem().formula().name()));
        words.add(
                since > 0 && since < steps
                        ? WindowWords.of("map.hover.since", map.verdict(cell).words(), "" + since)
                        : WindowWords.count(
                                "map.hover.after", steps, map.verdict(cell).words()));
        if (!map.knowsReached()) {
            words.add(WindowWords.of("map.hover.floor"));
        }
        map.reached(cell).ifPresent(step -> words.add(WindowWords.of("map.hover.reached", "" + step)));
        return words;
    }

    private static String number(double value) {
        return DisplayNumber.shortened(value, DIGITS);
    }
}
