package ravine.lesson;

import java.util.Optional;
import ravine.run.Recipe;
import ravine.session.Session;
import ravine.session.Track;
import ravine.spec.Key;

/** A session as it is edited on a page: numbers of methods that the edit changes become the nearest of those to which the page lets them snap. */
public final class SnappedEdit {

    private SnappedEdit() {}

    /** What becomes of {@code before} where {@code after} was wished for. */
    public static Session of(Page page, Session before, Session after) {
        if (page.snaps().isEmpty() || after.tracks().equals(before.tracks())) {
            return after;
        }
        return after.withTracks(after.tracks().stream()
                .map(track -> track.withRecipe(snapped(page, same(before, track), track.recipe())))
                .toList());
    }

    /** The method as it was, if it was there. */
    private static Optional<Recipe> same(Session before, Track track) {
        return before.tracks().stream()
                .filter(old -> old.pen() == track.pen()
                        && old.recipe().spec().equals(track.recipe().spec()))
                .map(Track::recipe)
                .findFirst();
    }

    private static Recipe snapped(Page page, Optional<Recipe> before, Recipe wished) {
        var taken = wished;
        for (var key : Page.keys(wished)) {
            double now = value(wished, key);
            double nearest = page.snapped(key.name(), now);
            boolean moved = before.filter(old -> value(old, key) == now).isEmpty();
            if (moved && nearest != now) {
                taken = taken.with(key, key.valueOf(nearest));
            }
        }
        return taken;
    }

    private static double value(Recipe recipe, Key.Numeric key) {
        return ((Number) recipe.spec().value(recipe.optimizer(), key)).doubleValue();
    }
}
