package ravine.run;

import java.util.List;
import ravine.Box;
import ravine.Mistake;
import ravine.Vec;
import ravine.formula.Derivatives;
import ravine.formula.Formula;
import ravine.session.Recipe;
import ravine.session.Session;

/** Sessions for tests, from texts. */
public final class Sessions {

    /** The lecture's bowl, from the lecture's start. */
    public static final Session BOWL = of("0.1x1^2 + 2x2^2", new Vec(-5, -2), 20);

    public static final Session ROSENBROCK = of("(1 - x1)^2 + 100(x2 - x1^2)^2", new Vec(-1.2, 1), 100);

    private Sessions() {}

    public static Session of(String formula, Vec start, int steps) {
        try {
            return new Session(
                    Formula.read(formula),
                    start,
                    steps,
                    List.of(),
                    new Box(-6, 6, -4, 4),
                    false,
                    Derivatives.CENTRAL,
                    0,
                    1);
        } catch (Mistake mistake) {
            throw new AssertionError(mistake.sentence(), mistake);
        }
    }

    public static Session with(Session session, Derivatives derivatives) {
        return new Session(
                session.formula(),
                session.start(),
                session.steps(),
                session.tracks(),
                session.view(),
                session.equalAspect(),
                derivatives,
                session.noise(),
                session.seed());
    }

    public static Session noisy(Session session, double sigma) {
        return new Session(
                session.formula(),
                session.start(),
                session.steps(),
                session.tracks(),
                session.view(),
                session.equalAspect(),
                session.derivatives(),
                sigma,
                session.seed());
    }

    public static Run run(Session session, String recipe) {
        try {
            return Run.of(session, Recipe.read(recipe));
        } catch (Mistake mistake) {
            throw new AssertionError(mistake.sentence(), mistake);
        }
    }
}
