package ravine.workbench;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import ravine.session.KeyPair;
import ravine.session.MapMeasure;
import ravine.session.MappedKeys;
import ravine.session.SceneMap;
import ravine.session.ShownMap;
import ravine.session.Track;
import ravine.spec.Key;

/** What can be chosen of the map of runs that is shown: the method, over what it runs, and what its colours say. */
public final class MapChoices {

    private final ObservableValue<Shown> shown;
    private final Edits edits;

    MapChoices(ObservableValue<Shown> shown, Edits edits) {
        this.shown = shown;
        this.edits = edits;
    }

    private ShownMap map() {
        return ShownMap.of(shown.getValue().session());
    }

    private List<Key.Numeric> keys() {
        return MappedKeys.of(track().recipe());
    }

    private Key.Numeric key(String name) {
        return MappedKeys.named(track().recipe(), name).orElseThrow();
    }

    /** The track whose method runs. */
    public Track track() {
        return shown.getValue().session().tracks().get(map().track());
    }

    public void chooseTrack(Track track) {
        edit(wanted -> wanted.withPen(track.pen()));
    }

    /** The names of the keys over which it can run; none of a method with fewer than two. */
    public List<String> keyNames() {
        var names = keys().stream().map(Key.Numeric::name).toList();
        return names.size() < 2 ? List.of() : names;
    }

    /** What people call a key. */
    public String symbol(String name) {
        return shown.getValue().session().tracks().isEmpty()
                ? name
                : MappedKeys.named(track().recipe(), name)
                        .map(Key.Numeric::symbol)
                        .orElse(name);
    }

    /** The two keys, if it runs over keys. */
    public Optional<KeyPair> pair() {
        return map().wanted().keys();
    }

    /** Runs over this key across; the other changes places with it if it was that. */
    public void chooseAcross(String name) {
        choose(
                name,
                pair().map(keys -> keys.upright().key())
                        .filter(other -> !other.equals(name))
                        .or(() -> pair().map(keys -> keys.across().key()))
                        .filter(other -> !other.equals(name))
                        .orElseGet(() -> other(name)));
    }

    public void chooseUpright(String name) {
        choose(
                pair().map(keys -> keys.across().key())
                        .filter(other -> !other.equals(name))
                        .or(() -> pair().map(keys -> keys.upright().key()))
                        .filter(other -> !other.equals(name))
                        .orElseGet(() -> other(name)),
                name);
    }

    private String other(String name) {
        return keyNames().stream().filter(key -> !key.equals(name)).findFirst().orElseThrow();
    }

    private void choose(String across, String upright) {
        var keys = new KeyPair(MappedKeys.usual(key(across)), MappedKeys.usual(key(upright)));
        edit(wanted -> wanted.withKeys(Optional.of(keys))
                .withMeasure(
                        wanted.keys().isEmpty() && wanted.measure() == MapMeasure.MINIMUM
                                ? MapMeasure.F
                                : wanted.measure()));
    }

    /** Runs over the starts in the view. */
    public void chooseStarts() {
        edit(wanted -> wanted.withKeys(Optional.empty())
                .withPart(Optional.empty())
                .withMeasure(
                        wanted.keys().isPresent() && wanted.measure() == MapMeasure.F
                                ? MapMeasure.MINIMUM
                                : wanted.measure()));
    }

    public MapMeasure measure() {
        return map().wanted().measure();
    }

    public void chooseMeasure(MapMeasure measure) {
        edit(wanted -> wanted.withMeasure(measure));
    }

    /** Changes the map; without methods there is none. */
    private void edit(UnaryOperator<SceneMap> change) {
        if (shown.getValue().session().tracks().isEmpty()) {
            return;
        }
        var before = map().wanted();
        var after = change.apply(before);
        if (!after.equals(before)) {
            edits.edit("", session -> session.withScene(scene -> scene.withMap(Optional.of(after))));
        }
    }
}
