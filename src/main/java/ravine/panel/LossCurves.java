package ravine.panel;

import java.util.ArrayList;
import java.util.List;
import ravine.chart.Curve;
import ravine.library.BestValue;
import ravine.run.Run;
import ravine.session.Session;

/**
 * A quantity of each shown track as curves.
 *
 * @param without the names of the methods that do not have the quantity
 * @param floor the f* that losses are measured from
 */
public record LossCurves(List<Curve> curves, List<String> without, BestValue floor) {

    public LossCurves {
        curves = List.copyOf(curves);
        without = List.copyOf(without);
    }

    /** The curves of a session; {@code runs} has a run for each track. */
    public static LossCurves of(Session session, List<Run> runs, Quantity quantity, CountBy against) {
        double seen = runs.stream().mapToDouble(Run::lowestFinite).min().orElse(Double.NaN);
        var floor = BestValue.of(session.problem().formula(), seen);
        var curves = new ArrayList<Curve>();
        var without = new ArrayList<String>();
        for (int i = 0; i < runs.size(); i++) {
            var track = session.tracks().get(i);
            if (track.shown() && quantity.isIn(runs.get(i))) {
                curves.add(curve(name(session, i), runs.get(i), track.pen(), quantity, against, floor));
            } else if (track.shown()) {
                without.add(name(session, i));
            }
        }
        return new LossCurves(curves, without, floor);
    }

    /** The method's name, with its settings where the session has it more than once. */
    private static String name(Session session, int track) {
        var recipe = session.tracks().get(track).recipe();
        var name = session.tracks().get(track).title();
        long alike = session.tracks().stream()
                .filter(other -> other.title().equals(name))
                .count();
        return alike > 1 ? name + "  " + RecipeLabel.of(recipe) : name;
    }

    private static Curve curve(String name, Run run, int pen, Quantity quantity, CountBy against, BestValue floor) {
        var x = new double[run.last() + 1];
        var y = new double[run.last() + 1];
        for (int i = 0; i <= run.last(); i++) {
            var step = run.step(i);
            x[i] = against.of(step);
            y[i] = quantity.of(step, floor);
        }
        return new Curve(name, pen, x, y);
    }
}
