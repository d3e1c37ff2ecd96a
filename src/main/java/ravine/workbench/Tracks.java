package ravine.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import ravine.figure.Numerals;
import ravine.optimizer.Optimizer;
import ravine.session.Recipe;
import ravine.session.Track;
import ravine.spec.Key;

/** What can be done with the session's methods, by their place in the list. */
public final class Tracks {

    private final Workbench workbench;

    Tracks(Workbench workbench) {
        this.workbench = workbench;
    }

    private List<Track> all() {
        return workbench.session().tracks();
    }

    /** Adds a method at the end, with the first look that no other track has. */
    public void add(Optimizer optimizer) {
        change(tracks -> tracks.add(new Track(new Recipe(optimizer, List.of()), freeLook(), true)));
    }

    /** Adds the same recipe under the track, with a look of its own. */
    public void duplicate(int track) {
        change(tracks -> tracks.add(track + 1, new Track(tracks.get(track).recipe(), freeLook(), true)));
    }

    public void remove(int track) {
        change(tracks -> tracks.remove(track));
    }

    public void show(int track, boolean shown) {
        workbench.edit("", session -> session.withTrack(track, old -> old.withShown(shown)));
    }

    /** Shows the track if it is hidden, hides it if it is shown; does nothing if there is none. */
    public void toggle(int track) {
        if (track < all().size()) {
            show(track, !all().get(track).shown());
        }
    }

    /** Gives a key of the track's method this value. */
    public void set(int track, Key key, Object value) {
        workbench.edit(
                "track " + track + " " + key.name(),
                session -> session.withTrack(
                        track, old -> old.withRecipe(old.recipe().with(key, value))));
    }

    /** Where the track stands at the step that is shown, in words. */
    public String standing(int track) {
        var run = workbench.runs().getValue().get(track);
        int step = Math.min(workbench.player().step().get(), run.last());
        var value = Words.of("methods.value", Numerals.shortened(run.step(step).value(), 4));
        return step == run.last() ? value + " · " + run.verdict().sentence() : value;
    }

    private void change(Consumer<List<Track>> change) {
        var tracks = new ArrayList<>(all());
        change.accept(tracks);
        workbench.edit("", session -> session.withTracks(tracks));
    }

    private int freeLook() {
        var taken = all().stream().map(Track::look).toList();
        return IntStream.iterate(0, look -> look + 1)
                .filter(look -> !taken.contains(look))
                .findFirst()
                .orElseThrow();
    }
}
