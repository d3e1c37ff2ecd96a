package ravine.sweep;

import java.util.List;
import java.util.stream.IntStream;
import ravine.Vec;
import ravine.axis.Scale;
import ravine.run.Recipe;
import ravine.session.Session;

/** A map over the starts in the view of a session, its edges included. */
record StartPlan(Session session, int track, MapAxis across, MapAxis upright) implements MapPlan {

    static StartPlan of(Session session, int track, int side) {
        var view = session.scene().view();
        return new StartPlan(
                session,
                track,
                new MapAxis("x1", "x₁", Scale.LINEAR, values(view.x1Min(), view.x1Max(), side)),
                new MapAxis("x2", "x₂", Scale.LINEAR, values(view.x2Min(), view.x2Max(), side)));
    }

    private static List<Double> values(double from, double to, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i == count - 1 ? to : from + (to - from) * i / (count - 1))
                .toList();
    }

    @Override
    public Vec start(int cell) {
        return new Vec(across.values().get(column(cell)), upright.values().get(row(cell)));
    }

    @Override
    public Recipe recipe(int cell) {
        return session.tracks().get(track).recipe();
    }

    @Override
    public boolean isOverStarts() {
        return true;
    }
}
