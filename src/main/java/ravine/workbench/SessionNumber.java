package ravine.workbench;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import ravine.Box;
import ravine.Vec;
import ravine.run.Problem;
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
        Function<Session, Key.Numeric> keyIn,
        ToDoubleFunction<Session> in,
        BiFunction<Session, Double, Session> put) {

    private static final double FAR = ViewMoves.FAR;

    private static final int LARGEST_SEED = 999_999;

    public static final SessionNumber START_X1 = new SessionNumber(
            "start x₁",
            session -> anywhere("x₁"),
            session -> session.start().x1(),
            (session, x1) -> session.withStart(new Vec(x1, session.start().x2())));

    public static final SessionNumber START_X2 = new SessionNumber(
            "start x₂",
            session -> anywhere("x₂"),
            session -> session.start().x2(),
            (session, x2) -> session.withStart(new Vec(session.start().x1(), x2)));

    public static final SessionNumber STEPS = new SessionNumber(
            "steps",
            session -> Key.Numeric.of("steps", Problem.STEPS),
            session -> session.problem().steps(),
            (session, steps) -> session.withProblem(problem -> problem.withSteps(steps.intValue())));

    public static final SessionNumber VIEW_X1_MIN = new SessionNumber(
            "x₁ from",
            session -> number("x₁ from", -FAR, below(session.scene().view().x1Max()), false),
            session -> session.scene().view().x1Min(),
            (session, end) -> session.withScene(
                    scene -> scene.withView(x1(scene.view(), end, scene.view().x1Max()))));

    public static final SessionNumber VIEW_X1_MAX = new SessionNumber(
            "x₁ to",
            session -> number("x₁ to", above(session.scene().view().x1Min()), FAR, false),
            session -> session.scene().view().x1Max(),
            (session, end) -> session.withScene(
                    scene -> scene.withView(x1(scene.view(), scene.view().x1Min(), end))));

    public static final SessionNumber VIEW_X2_MIN = new SessionNumber(
            "x₂ from",
            session -> number("x₂ from", -FAR, below(session.scene().view().x2Max()), false),
            session -> session.scene().view().x2Min(),
            (session, end) -> session.withScene(
                    scene -> scene.withView(x2(scene.view(), end, scene.view().x2Max()))));

    public static final SessionNumber VIEW_X2_MAX = new SessionNumber(
            "x₂ to",
            session -> number("x₂ to", above(session.scene().view().x2Min()), FAR, false),
            session -> session.scene().view().x2Max(),
            (session, end) -> session.withScene(
                    scene -> scene.withView(x2(scene.view(), scene.view().x2Min(), end))));

    public static final SessionNumber NOISE = new SessionNumber(
            "noise",
            session -> Key.Numeric.of("σ", Problem.NOISE, 0, 0, 1e6, false),
            session -> session.problem().noise(),
            (session, noise) -> session.withProblem(problem -> problem.withNoise(noise)));

    /** The seed, of which the window offers those that are easily told to somebody else. */
    public static final SessionNumber SEED = new SessionNumber(
            "seed",
            session -> number("the seed", 0, LARGEST_SEED, true),
            session -> session.problem().seed(),
            (session, seed) -> session.withProblem(problem -> problem.withSeed(seed.longValue())));

    /** The number in this session, as its key reads and writes it. */
    public Object get(Session session) {
        return keyIn.apply(session).valueOf(in.applyAsDouble(session));
    }

    /** The session with this number, which its key must allow. */
    public Session set(Session session, Object value) {
        return put.apply(session, ((Number) value).doubleValue());
    }

    /** The session with the seed after its own. */
    public static Session withNextSeed(Session session) {
        return session.withProblem(problem -> problem.withSeed(Math.floorMod(problem.seed() + 1, LARGEST_SEED + 1L)));
    }

    private static Key.Numeric anywhere(String name) {
        return number(name, -FAR, FAR, false);
    }

    private static Key.Numeric number(String name, double min, double max, boolean whole) {
        return Key.Numeric.of(name, new Range(min, max, whole));
    }

    private static double below(double end) {
        return end - ViewMoves.least(end);
    }

    private static double above(double end) {
        return end + ViewMoves.least(end);
    }

    private static Box x1(Box view, double from, double to) {
        return new Box(from, to, view.x2Min(), view.x2Max());
    }

    private static Box x2(Box view, double from, double to) {
        return new Box(view.x1Min(), view.x1Max(), from, to);
    }
}
