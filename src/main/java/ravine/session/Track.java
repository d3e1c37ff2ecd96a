package ravine.session;

import ravine.run.Recipe;

/** A recipe in the picture: {@code pen} picks its colour, dash and marker and stays with it when others come and go. */
public record Track(Recipe recipe, int pen, boolean shown) {

    public Track withRecipe(Recipe other) {
        return new Track(other, pen, shown);
    }

    public Track withShown(boolean now) {
        return new Track(recipe, pen, now);
    }

    public Track withPen(int other) {
        return new Track(recipe, other, shown);
    }
}
