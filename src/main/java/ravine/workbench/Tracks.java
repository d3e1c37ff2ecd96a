package ravine.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import ravine.optimizer.Optimizer;
import ravine.run.LocalCurvature;
import ravine.run.Recipe;
import ravine.run.Run;
import ravine.run.Tuning;
import ravine.run.Verdict;
import ravine.session.Track;
import ravine.spec.Key;
import ravine.spec.Role;

/**
 * What can be done with the session's methods, by their place in the list. What is asked of a place without a track does nothing:
 * a control outlives its track until the next frame, or until the mouse lets go of it.
 */
public final class Tracks {

    private final ObservableValue<Shown> shown;
    private final Edits edits;
    private final Threads threads;
    private final OpenCards openCards;
    private final CachedVerdicts verdicts;
    private final BooleanProperty linked = new SimpleBooleanProperty();
    private int newest;

    Tracks(ObservableValue<Shown> shown, Edits edits, OpenCards openCards, CachedVerdicts verdicts, Threads threads) {
        this.shown = shown;
        this.edits = edits;
        this.threads = threads;
        this.openCards = openCards;
        this.verdicts = verdicts;
    }

    private List<Track> all() {
        return shown.getValue().session().tracks();
    }

    /** Whether there is a track at that place: until the next frame the card of one that has gone is still there. */
    public boolean has(int track) {
        return track < all().size();
    }

    /** Adds a method at the end, with the first look that no other track has. */
    public void add(Optimizer optimizer) {
        int pen = freePen();
        openCards.open(pen, true);
        newest = all().size();
        change(tracks -> tracks.add(new Track(new Recipe(optimizer, List.of()), pen, true)));
    }

    /** Adds the same recipe under the track, with a look of its own. */
    public void duplicate(int track) {
        if (!has(track)) {
            return;
        }
        int pen = freePen();
        openCards.open(pen, true);
        newest = track + 1;
        change(tracks -> tracks.add(newest, new Track(tracks.get(track).recipe(), pen, true)));
    }

    /** The place of the track that was added last. */
    public int newest() {
        return Math.min(newest, all().size() - 1);
    }

    public void remove(int track) {
        if (has(track)) {
            change(tracks -> tracks.remove(track));
        }
    }

    public void show(int track, boolean shown) {
        if (has(track)) {
            edits.edit("", session -> session.withTrack(track, old -> old.withShown(shown)));
        }
    }

    /** Gives the track a name, or with an empty one that of its method. */
    public void rename(int track, String name) {
        if (has(track)) {
            edits.edit(
                    "",
                    session -> session.withTrack(
                            track,
                            old -> old.withName(
                                    name.equals(old.recipe().spec().about().name()) ? "" : name)));
        }
    }

    /** Shows this track and hides the others; where that is so already, shows all. */
    public void showOnly(int track) {
        if (has(track)) {
            boolean alone = all().get(track).shown()
                    && all().stream().filter(Track::shown).count() == 1;
            change(tracks -> {
                tracks.replaceAll(other -> other.withShown(alone));
                tracks.set(track, tracks.get(track).withShown(true));
            });
        }
    }

    /** Gives the track its method's defaults, without modifiers. */
    public void reset(int track) {
        if (has(track)) {
            edits.edit(
                    "",
                    session -> session.withTrack(
                            track,
                            old -> old.withRecipe(new Recipe(old.recipe().spec().standard(), List.of()))));
        }
    }

    /** Keeps the path of the track as it now is, pale under the others, or lets go of the one that was kept. */
    public void pin(int track) {
        if (has(track)) {
            var now = all().get(track);
            edits.edit(
                    "",
                    session -> session.withScene(scene -> {
                        var others = new ArrayList<>(scene.ghosts());
                        if (!others.removeIf(ghost -> ghost.pen() == now.pen())) {
                            others.add(now.withShown(true).withName(""));
                        }
                        return scene.withGhosts(others);
                    }));
        }
    }

    /** Whether a path of the track is kept. */
    public boolean isPinned(int track) {
        return has(track)
                && shown.getValue().session().scene().ghosts().stream()
                        .anyMatch(ghost -> ghost.pen() == all().get(track).pen());
    }

    /** Shows the track if it is hidden, hides it if it is shown. */
    public void toggle(int track) {
        if (has(track)) {
            show(track, !all().get(track).shown());
        }
    }

    /** Gives a key of the track's method this value, if it has that key. */
    public void set(int track, Key key, Object value) {
        if (has(track) && all().get(track).recipe().spec().keys().contains(key)) {
            boolean all = linked.get() && key instanceof Key.Numeric number && number.role() == Role.RATE;
            edits.edit("track " + track + " " + key.name(), session -> SetKey.in(session, track, key, value, all));
        }
    }

    /** Whether the rates of all methods are one: where one is set, all are. */
    public BooleanProperty linked() {
        return linked;
    }

    /** Moves the track so many places down the list, or up if negative, as far as there are places; says where it is then. */
    public int move(int track, int places) {
        int to = Math.max(0, Math.min(all().size() - 1, track + places));
        if (has(track)) {
            change(tracks -> tracks.add(to, tracks.remove(track)));
        }
        return to;
    }

    /** Gives the track a look; whichever track had it takes the one that becomes free. */
    public void setPen(int track, int pen) {
        if (!has(track)) {
            return;
        }
        int free = all().get(track).pen();
        openCards.swap(free, pen);
        change(tracks -> {
            tracks.replaceAll(other -> other.pen() == pen ? other.withPen(free) : other);
            tracks.set(track, tracks.get(track).withPen(pen));
        });
    }

    /** The names of the methods that have this look, empty if none. */
    public String holder(int pen) {
        return all().stream()
                .filter(track -> track.pen() == pen)
                .map(Track::title)
                .collect(Collectors.joining(", "));
    }

    /** All methods, each with its formula; choosing one adds it. */
    public List<ChoiceItem> offers() {
        return Optimizer.ALL.specs().stream()
                .map(spec -> new ChoiceItem(
                        spec.about().name(),
                        spec.about().formula(),
                        spec.id() + " " + spec.about().source(),
                        () -> add(spec.standard())))
                .toList();
    }

    /** What can be done with a track's modifiers. */
    public TrackModifiers modifiers(int track) {
        return new TrackModifiers(shown, edits, track);
    }

    /** Which tracks show their settings. */
    public OpenCards openCards() {
        return openCards;
    }

    /** How the track gets on at the step that is shown, in words; empty at places without a track. */
    public String standing(int track) {
        if (shown.getValue().asks()) {
            return WindowWords.of("lesson.locked");
        }
        return has(track) ? Standing.of(shown.getValue(), track) : "";
    }

    /** Why it became of the track what it did, as the card says it at the step that is shown: numbers of another step name it. */
    public String evidence(int track, Verdict verdict) {
        int last = run(track).last();
        boolean later = shown.getValue().step() < last && verdict.isToldOfItsEnd();
        return Standing.spoken(
                shown.getValue(),
                later ? WindowWords.of("methods.evidence.end", "" + last, verdict.causeFirst()) : verdict.causeFirst());
    }

    /** What became of the track, from the step on at which it became so; not told while a question is open, or it is not known yet. */
    public Optional<Verdict> verdict(int track) {
        return has(track) && !shown.getValue().asks() && shown.getValue().isWhole(track)
                ? verdicts.of(track, shown.getValue())
                        .filter(verdict -> verdict.holdsAt(
                                shown.getValue().step(), run(track).last()))
                : Optional.empty();
    }

    /** The rate beyond which the method diverges where the track stands at the step that is shown; empty if none is known, or a question is open. */
    public OptionalDouble rateLimit(int track) {
        if (!has(track) || shown.getValue().asks()) {
            return OptionalDouble.empty();
        }
        var there = run(track).at(shownStep(track));
        double limit = there.isFinite()
                        && Double.isFinite(run(track).problem().objective().value(there.x1(), there.x2()))
                ? LocalCurvature.at(run(track).problem().objective(), there)
                        .rateLimit(all().get(track).recipe().optimizer())
                : Double.NaN;
        return Double.isFinite(limit) ? OptionalDouble.of(limit) : OptionalDouble.empty();
    }

    /** The search for the best rate of a track, not yet begun. */
    public Tuner tuner(int track) {
        return new Tuner(shown, edits, track, threads);
    }

    /** Whether the track's method has a rate to tune. */
    public boolean isTunable(int track) {
        return Tuning.length(all().get(track).recipe()) > 0;
    }

    private int shownStep(int track) {
        return Math.min(shown.getValue().step(), run(track).last());
    }

    private Run run(int track) {
        return shown.getValue().runs().get(track);
    }

    private void change(Consumer<List<Track>> change) {
        var tracks = new ArrayList<>(all());
        change.accept(tracks);
        edits.edit("", session -> session.withTracks(tracks));
    }

    private int freePen() {
        var taken = all().stream().map(Track::pen).toList();
        return IntStream.iterate(0, pen -> pen + 1)
                .filter(pen -> !taken.contains(pen))
                .findFirst()
                .orElseThrow();
    }
}
