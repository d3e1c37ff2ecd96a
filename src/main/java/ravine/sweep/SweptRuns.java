package ravine.sweep;

import java.util.List;
import ravine.Box;
import ravine.Vec;
import ravine.run.Problem;
import ravine.run.Recipe;
import ravine.session.Session;
import ravine.session.Track;
import ravine.spec.Key;

/**
 * What all runs of a sweep are made of but the value of its key or their start: sweeps of sessions with equal ones are the same.
 *
 * @param key its name; empty over starts
 * @param recipes with any value of the key
 */
public record SweptRuns(
        String key, Problem problem, Vec start, List<Recipe> recipes, int ensemble, Box view, boolean equalAspect) {

    public SweptRuns {
        recipes = List.copyOf(recipes);
    }

    /** Those of a session in which each track has the key. */
    public static SweptRuns of(Session session, String key) {
        var recipes = session.tracks().stream()
                .map(track -> numeric(track.recipe(), key))
                .toList();
        return new SweptRuns(
                key,
                session.problem(),
                session.start(),
                recipes,
                session.ensemble(),
                session.scene().view(),
                session.scene().equalAspect());
    }

    /** Those of all tracks of a session over a lattice of starts. */
    public static SweptRuns overStarts(Session session) {
        return new SweptRuns(
                "",
                session.problem(),
                Vec.ZERO,
                session.tracks().stream().map(Track::recipe).toList(),
                session.ensemble(),
                session.scene().view(),
                session.scene().equalAspect());
    }

    private static Recipe numeric(Recipe recipe, String name) {
        return recipe.spec().keys().stream()
                .filter(key -> key.name().equals(name) && key instanceof Key.Numeric)
                .findFirst()
                .map(key -> NeutralValue.in(recipe, (Key.Numeric) key))
                .orElseThrow();
    }
}
