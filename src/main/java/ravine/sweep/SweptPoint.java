package ravine.sweep;

import java.util.ArrayList;
import java.util.List;
import ravine.Mistake;
import ravine.run.Recipe;
import ravine.session.Session;
import ravine.session.Track;
import ravine.spec.Key;

/** One value of a key of a track, counted from 0, whose recipe else stays as it is. */
record SweptPoint(int track, Recipe recipe, Key.Numeric key, double value) {

    /** Those of all tracks that have the key, track by track. */
    static List<SweptPoint> all(Session session, Over over) throws Mistake {
        var points = new ArrayList<SweptPoint>();
        for (int track = 0; track < session.tracks().size(); track++) {
            var recipe = session.tracks().get(track).recipe();
            var key = over.numeric(recipe);
            if (key.isPresent()) {
                for (double value : over.values(key.get())) {
                    points.add(new SweptPoint(track, recipe, key.get(), value));
                }
            }
        }
        if (points.isEmpty()) {
            throw over.unknown(session.tracks().stream().map(Track::recipe).toList());
        }
        return points;
    }

    /** The recipe with this value. */
    Recipe turned() {
        return recipe.with(key, key.valueOf(value));
    }
}
