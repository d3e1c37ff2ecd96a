package ravine.workbench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ravine.modifier.Modifier;
import ravine.spec.Key;

/** What can be done with the modifiers of one track, by their place from the innermost. */
public final class TrackModifiers {
    private final Workbench workbench;
    private final int track;

    TrackModifiers(Workbench workbench, int track) {
        this.workbench = workbench;
        this.track = track;
    }

    /** Adds a modifier around all others. */
    public void add(Modifier modifier) {
        change("", modifiers -> modifiers.add(modifier));
    }

    public void remove(int index) {
        change("", modifiers -> modifiers.remove(index));
    }

    /** Lets the modifier and the one after it change places. */
    public void swap(int index) {
        change("", modifiers -> Collections.swap(modifiers, index, index + 1));
    }

    /** Gives a key of a modifier this value. */
    public void set(int index, Key key, Object value) {
        change("track " + track + " modifier " + index + " " + key.name(), modifiers -> {
            var modifier = modifiers.get(index);
            modifiers.set(index, Modifier.ALL.of(modifier).with(modifier, key, value));
        });
    }

    private void change(String gesture, Consumer<List<Modifier>> change) {
        workbench.edit(
                gesture,
                session -> session.withTrack(track, old -> {
                    var modifiers = new ArrayList<>(old.recipe().modifiers());
                    change.accept(modifiers);
                    return old.withRecipe(old.recipe().with(modifiers));
                }));
    }

    /** All modifiers, each with its formula; choosing one adds it. */
    public List<Offer> offers() {
        return Modifier.ALL.specs().stream()
                .map(spec -> new Offer(
                        spec.about().name(),
                        spec.about().formula(),
                        spec.id() + " " + spec.about().source(),
                        () -> add(spec.standard())))
                .toList();
    }

    /** The rate of the track's steps; empty if nothing changes it or the method has none. */
    public Optional<RateCurve> curve() {
        return workbench.session().tracks().get(track).recipe().modifiers().isEmpty()
                ? Optional.empty()
                : RateCurve.of(
                        workbench.runs().getValue().get(track),
                        workbench.player().step().get());
    }
}
