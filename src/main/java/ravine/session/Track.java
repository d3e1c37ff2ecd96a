package ravine.session;

/** A recipe in the picture: {@code look} picks its colour, dash and marker and stays with it when others come and go. */
public record Track(Recipe recipe, int look, boolean shown) {

    public Track withRecipe(Recipe other) {
        return new Track(other, look, shown);
    }

    public Track withShown(boolean now) {
        return new Track(recipe, look, now);
    }

    public Track withLook(int other) {
        return new Track(recipe, other, shown);
    }
}
