package ravine.session;

import ravine.run.Recipe;

/**
 * A recipe in the picture: {@code pen} picks its colour, dash and marker and stays with it when others come and go.
 *
 * @param name what people call it, on one line; empty where it is called as its method
 */
public record Track(Recipe recipe, int pen, boolean shown, String name) {

    /** The most characters of a name. */
    public static final int MOST_NAME = 60;

    public Track {
        name = name.replaceAll("[\\s\\p{Cc}]+", " ").strip();
        int length = Math.min(MOST_NAME, name.codePointCount(0, name.length()));
        name = name.substring(0, name.offsetByCodePoints(0, length)).strip();
    }

    public Track(Recipe recipe, int pen, boolean shown) {
        this(recipe, pen, shown, "");
    }

    /** Its own name, else that of its method. */
    public String title() {
        return name.isEmpty() ? recipe.spec().about().name() : name;
    }

    public Track withRecipe(Recipe other) {
        return new Track(other, pen, shown, name);
    }

    public Track withShown(boolean now) {
        return new Track(recipe, pen, now, name);
    }

    public Track withPen(int other) {
        return new Track(recipe, other, shown, name);
    }

    public Track withName(String other) {
        return new Track(recipe, pen, shown, other);
    }
}
