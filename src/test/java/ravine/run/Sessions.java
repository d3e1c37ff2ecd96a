package ravine.run;

import java.util.List;
import ravine.Box;
import ravine.Mistake;
import ravine.Vec;
import ravine.formula.Formula;
import ravine.objective.Derivatives;
import ravine.session.PlotOptions;
import ravine.session.Scene;
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
                    Problem.of(Formula.read(formula), steps),
                    List.of(start),
                    List.of(),
                    new Scene(new Box(-6, 6, -4, 4), false, PlotOptions.USUAL),
                    "");
        } catch (Mistake mistake) {
            throw new AssertionError(mistake.sentence(), mistake);
        }
    }

    public static Session with(Session session, Derivatives derivatives) {
        return session.withProblem(problem -> problem.withDerivatives(derivatives));
    }

    public static Session noisy(Session session, double sigma) {
        return session.withProblem(problem -> problem.withNoise(sigma));
    }

    public static Run run(Session session, String recipe) {
        try {
            return run(session, Recipe.read(recipe));
        } catch (Mistake mistake) {
            throw new AssertionError(mistake.sentence(), mistake);
        }
    }

    /** The run of a recipe from the session's first start. */
    public static Run run(Session session, Recipe recipe) {
        return Run.of(session.problem(), session.start(), recipe);
    }

    /** What became of a run in the view of these sessions. */
    public static Verdict verdict(Run run) {
        return BOWL.scene().verdict(run);
    }
}
