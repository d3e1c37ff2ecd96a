package ravine.workbench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import ravine.modifier.Modifier;
import ravine.panel.RateCurve;
import ravine.spec.DisplayNumber;
import ravine.spec.Key;

/** What can be done with the modifiers of one track, by their place from the innermost; at a place without one, nothing. */
public final class TrackModifiers {
    private final ObservableValue<Shown> shown;
    private final Edits edits;
    private final int track;

    TrackModifiers(ObservableValue<Shown> shown, Edits edits, int track) {
        this.shown = shown;
        this.edits = edits;
        this.track = track;
    }

    /** Adds a modifier around all others. */
    public void add(Modifier modifier) {
        change("", -1, modifiers -> modifiers.add(modifier));
    }

    public void remove(int index) {
        change("", index, modifiers -> modifiers.remove(index));
    }

    /** Lets the modifier and the one after it change places. */
    public void swap(int index) {
        change("", index + 1, modifiers -> Collections.swap(modifiers, index, index + 1));
    }

    /** Gives a key of a modifier this value, if it has that key. */
    public void set(int index, Key key, Object value) {
        change("track " + track + " modifier " + index + " " + key.name(), index, modifiers -> {
            var modifier = modifiers.get(index);
            var spec = Modifier.ALL.of(modifier);
            modifiers.set(index, spec.keys().contains(key) ? spec.with(modifier, key, value) : modifier);
        });
    }

    /** Changes the modifiers of the track if it is there and has one at this place. */
    private void change(String gesture, int last, Consumer<List<Modifier>> change) {
        var tracks = shown.getValue().session().tracks();
        if (track >= tracks.size()
                || last >= tracks.get(track).recipe().modifiers().size()) {
            return;
        }
        edits.edit(
                gesture,
                session -> session.withTrack(track, old -> {
                    var modifiers = new ArrayList<>(old.recipe().modifiers());
                    change.accept(modifiers);
                    return old.withRecipe(old.recipe().with(modifiers));
                }));
    }

    /** All modifiers, each with its formula; choosing one adds it. */
    public List<ChoiceItem> offers() {
        return Modifier.ALL.specs().stream()
                .map(spec -> new ChoiceItem(
                        spec.about().name(),
                        spec.about().formula(),
                        spec.id() + " " + spec.about().source(),
                        () -> add(spec.standard())))
                .toList();
    }

    /** What a curve of the rate says, in words. */
    public static String words(RateCurve curve) {
        return WindowWords.count(
                "modifiers.rate",
                curve.steps(),
                DisplayNumber.shortened(curve.rates().get(0), 3),
                DisplayNumber.shortened(curve.rates().get(curve.points() - 1), 3));
    }

    /** The rate of the track's steps; empty if nothing changes it or the method has none. */
    public Optional<RateCurve> curve() {
        var tracks = shown.getValue().session().tracks();
        return track >= tracks.size()
                        || tracks.get(track).recipe().modifiers().stream().noneMatch(Modifier::changesRate)
                ? Optional.empty()
                : RateCurve.of(shown.getValue().runs().get(track));
    }
}
