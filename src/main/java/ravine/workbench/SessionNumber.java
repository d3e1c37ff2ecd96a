package ravine.workbench;

import java.util.ArrayList;
import java.util.function.BiFunction;
import java.util.function.Function;
import ravine.Box;
import ravine.Vec;
import ravine.run.Problem;
import ravine.session.Scene;
import ravine.session.Session;
import ravine.spec.Key;
import ravine.spec.Range;

/**
 * A number of the session that a field shows and sets.
 *
 * @param name tells the edits of this number from others
 * @param keyIn what the number may be beside the rest of a session
 */
public record SessionNumber(
        String name,
        Function<Session, Key> keyIn,
        Function<Session, Object> in,
        BiFunction<Session, Number, Session> put) {

    public static final SessionNumber START_X1 = startX1(0);

    public static final SessionNumber START_X2 = startX2(0);

    public static final SessionNumber STEPS = new SessionNumber(
            "steps",
            session -> Key.Numeric.of("steps", Problem.STEPS),
            session -> session.problem().steps(),
            (session, steps) -> session.withProblem(problem -> problem.withSteps(steps.intValue())));

    public static final SessionNumber VIEW_X1_MIN = new SessionNumber(
            "x₁ from",
            session -> Key.Numeric.of(
                    variable(session, 0) + " from",
                    Scene.before(session.scene().view().x1Max())),
            session -> session.scene().view().x1Min(),
            (session, end) -> session.withScene(scene -> scene.withView(
                    x1(scene.view(), end.doubleValue(), scene.view().x1Max()))));

    public static final SessionNumber VIEW_X1_MAX = new SessionNumber(
            "x₁ to",
            session -> Key.Numeric.of(
                    variable(session, 0) + " to",
                    Scene.after(session.scene().view().x1Min())),
            session -> session.scene().view().x1Max(),
            (session, end) -> session.withScene(
                    scene -> scene.withView(x1(scene.view(), scene.view().x1Min(), end.doubleValue()))));

    public static final SessionNumber VIEW_X2_MIN = new SessionNumber(
            "x₂ from",
            session -> Key.Numeric.of(
                    variable(session, 1) + " from",
                    Scene.before(session.scene().view().x2Max())),
            session -> session.scene().view().x2Min(),
            (session, end) -> session.withScene(scene -> scene.withView(
                    x2(scene.view(), end.doubleValue(), scene.view().x2Max()))));

    public static final SessionNumber VIEW_X2_MAX = new SessionNumber(
            "x₂ to",
            session -> Key.Numeric.of(
                    variable(session, 1) + " to",
                    Scene.after(session.scene().view().x2Min())),
            session -> session.scene().view().x2Max(),
            (session, end) -> session.withScene(
                    scene -> scene.withView(x2(scene.view(), scene.view().x2Min(), end.doubleValue()))));

    public static final SessionNumber NOISE = new SessionNumber(
            "noise",
            session -> Key.Numeric.of("σ", Problem.NOISE, 0, 0, 1e6, false),
            session -> session.problem().noise(),
            (session, noise) -> session.withProblem(problem -> problem.withNoise(noise.doubleValue())));

    public static final SessionNumber SEED = new SessionNumber(
            "seed",
            session -> Problem.SEED,
            session -> session.problem().seed(),
            (session, seed) -> session.withProblem(problem -> problem.withSeed(seed.longValue())));

    public static final SessionNumber ENSEMBLE = new SessionNumber(
            "runs",
            session -> Key.Numeric.of("runs", Session.ENSEMBLE),
            Session::ensemble,
            (session, runs) -> session.withEnsemble(runs.intValue()));

    /** The first coordinate of the start with this number, from 0. */
    public static SessionNumber startX1(int number) {
        return new SessionNumber(
                "start %s x₁".formatted(number),
                session -> Key.Numeric.of(variable(session, 0), Range.ANY),
                session -> start(session, number).x1(),
                (session, x1) -> withStart(
                        session,
                        number,
                        new Vec(x1.doubleValue(), start(session, number).x2())));
    }

    /** The second. */
    public static SessionNumber startX2(int number) {
        return new SessionNumber(
                "start %s x₂".formatted(number),
                session -> Key.Numeric.of(variable(session, 1), Range.ANY),
                session -> start(session, number).x2(),
                (session, x2) -> withStart(
                        session, number, new Vec(start(session, number).x1(), x2.doubleValue())));
    }

    /** What the formula calls an axis. */
    private static String variable(Session session, int axis) {
        return session.problem().formula().variables().get(axis);
    }

    private static Vec start(Session session, int number) {
        return session.starts().get(number);
    }

    private static Session withStart(Session session, int number, Vec start) {
        var starts = new ArrayList<>(session.starts());
        starts.set(number, start);
        return session.withStarts(starts);
    }

    /** The number in this session, as its key reads and writes it. */
    public Object get(Session session) {
        return in.apply(session);
    }

    /** The session with this number, which its key must allow. */
    public Session set(Session session, Object value) {
        return put.apply(session, (Number) value);
    }

    /** The session with the seed after its own; after the largest comes the least. */
    public static Session withNextSeed(Session session) {
        return session.withProblem(problem -> problem.withSeed(problem.seed() + 1));
    }

    private static Box x1(Box view, double from, double to) {
        return new Box(from, to, view.x2Min(), view.x2Max());
    }

    private static Box x2(Box view, double from, double to) {
        return new Box(view.x1Min(), view.x1Max(), from, to);
    }
}
