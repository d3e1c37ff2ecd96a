package ravine.workbench;

import java.math.BigDecimal;
import java.math.MathContext;
import ravine.run.Recipe;
import ravine.run.Run;
import ravine.run.Verdict;
import ravine.session.Session;
import ravine.session.Track;
import ravine.spec.Key;
import ravine.spec.Role;

/** Rates that suit an objective: those of methods that would diverge on it are made smaller until they do not. */
final class SuitedRates {

    /** By so much at a time, so often at most. */
    private static final double SMALLER = 0.5;

    private static final int MOST = 24;

    private static final MathContext DIGITS = new MathContext(1);

    private SuitedRates() {}

    static Session of(Session session) {
        return session.withTracks(
                session.tracks().stream().map(track -> suited(session, track)).toList());
    }

    private static Track suited(Session session, Track track) {
        var recipe = track.recipe();
        for (int i = 0; i < MOST && diverges(session, recipe); i++) {
            recipe = smaller(recipe);
        }
        return diverges(session, recipe) ? track : track.withRecipe(recipe);
    }

    private static boolean diverges(Session session, Recipe recipe) {
        var run = Run.of(session.problem(), session.start(), recipe);
        return session.scene().verdict(run).kind() == Verdict.Kind.DIVERGED;
    }

    private static Recipe smaller(Recipe recipe) {
        for (var key : recipe.spec().keys()) {
            if (key instanceof Key.Numeric number && number.role() == Role.RATE) {
                double rate = ((Number) recipe.spec().value(recipe.optimizer(), key)).doubleValue();
                double rounded = new BigDecimal(SMALLER * rate).round(DIGITS).doubleValue();
                return recipe.with(key, number.valueOf(Math.max(number.min(), rounded)));
            }
        }
        return recipe;
    }
}
