package ravine.sweep;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ravine.Box;
import ravine.Vec;
import ravine.run.Recipe;
import ravine.session.Session;

/** A map over starts in a part of the plane, its edges included. */
record StartPlan(Session session, int track, MapAxis across, MapAxis upright) implements MapPlan {

    private static final MapAxis.Quantity X1 = MapAxis.Quantity.coordinate(0);
    private static final MapAxis.Quantity X2 = MapAxis.Quantity.coordinate(1);

    /** So many starts along each side of the view. */
    static StartPlan of(Session session, int track, int side) {
        var view = session.scene().view();
        return new StartPlan(
                session,
                track,
                MapAxis.of(X1, values(view.x1Min(), view.x1Max(), side)),
                MapAxis.of(X2, values(view.x2Min(), view.x2Max(), side)));
    }

    /** About so many starts that are seen in a part of the plane. */
    static StartPlan seen(Session session, int track, Box part, int across, int upright) {
        return new StartPlan(
                session,
                track,
                MapAxis.seen(X1, part.x1Min(), part.x1Max(), across),
                MapAxis.seen(X2, part.x2Min(), part.x2Max(), upright));
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
    public Common common() {
        return common(session, track);
    }

    static Common common(Session session, int track) {
        return Common.of(session, Optional.empty(), session.tracks().get(track).recipe(), X1.name(), X2.name());
    }

    @Override
    public MapPlan finer(int times) {
        return new StartPlan(session, track, across.finer(times), upright.finer(times));
    }

    @Override
    public boolean isOverStarts() {
        return true;
    }
}
