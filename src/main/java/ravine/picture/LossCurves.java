package ravine.picture;

import java.util.ArrayList;
import java.util.List;
import ravine.chart.Curve;
import ravine.run.Run;
import ravine.session.Session;

/** A quantity of each shown track as curves, and the f* that they are measured from. */
public record LossCurves(List<Curve> curves, Floor floor) {

    public LossCurves {
        curves = List.copyOf(curves);
    }

    /** The curves of a session; {@code runs} has a run for each track. */
    public static LossCurves of(Session session, List<Run> runs, Quantity quantity, Against against) {
        var floor = Floor.of(session, runs);
        var curves = new ArrayList<Curve>();
        for (int i = 0; i < runs.size(); i++) {
            var track = session.tracks().get(i);
            if (track.shown()) {
                curves.add(curve(runs.get(i), track.look(), quantity, against, floor));
            }
        }
        return new LossCurves(curves, floor);
    }

    private static Curve curve(Run run, int look, Quantity quantity, Against against, Floor floor) {
        var x = new double[run.last() + 1];
        var y = new double[run.last() + 1];
        for (int i = 0; i <= run.last(); i++) {
            var step = run.step(i);
            x[i] = against.of(step);
            y[i] = quantity.of(step, floor);
        }
        return new Curve(run.recipe().spec().about().name(), look, x, y);
    }
}
