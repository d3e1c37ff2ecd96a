package ravine.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ravine.picture.RecipeLabel;
import ravine.run.Tuning;
import ravine.session.Session;
import ravine.session.Track;
import ravine.spec.DisplayNumber;

/** The search for the best rate of one track, which goes on beside the window and can be ended. Mutable, for it takes time. */
public final class Tuner {
    private final Workbench workbench;
    private final Session session;
    private final Track track;
    private final int index;
    private final Executor beside;
    private final Executor window;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicBoolean toShow = new AtomicBoolean();
    private final List<Tuning.Trial> tried = new ArrayList<>();
    private final ReadOnlyObjectWrapper<List<Tuning.Trial>> trials = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();

    Tuner(Workbench workbench, int index, Executor beside, Executor window) {
        this.workbench = workbench;
        this.index = index;
        this.beside = beside;
        this.window = window;
        session = workbench.session();
        track = session.tracks().get(index);
    }

    /** What was tried so far, in the order of the search. */
    public ReadOnlyObjectProperty<List<Tuning.Trial>> trials() {
        return trials.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** How much of the search is done, from 0 to 1. */
    public double progress() {
        return (double) trials.get().size() / Tuning.length(track.recipe());
    }

    public void start() {
        running.set(true);
        beside.execute(() -> {
            try {
                Tuning.of(session, track.recipe(), this::watch);
            } catch (CancellationException cancelled) {
                ended.set(true);
            } finally {
                window.execute(() -> {
                    show();
                    running.set(false);
                });
            }
        });
    }

    /** Ends the search; what was tried stays. */
    public void cancel() {
        ended.set(true);
    }

    private void watch(Tuning.Trial trial) {
        if (ended.get()) {
            throw new CancellationException();
        }
        synchronized (tried) {
            tried.add(trial);
        }
        if (!toShow.getAndSet(true)) {
            window.execute(this::show);
        }
    }

    private void show() {
        toShow.set(false);
        synchronized (tried) {
            trials.set(List.copyOf(tried));
        }
    }

    /** The best trial, empty before the first. */
    private Optional<Tuning.Trial> best() {
        return trials.get().stream().min(Comparator.comparingDouble(Tuning.Trial::value));
    }

    /** The best trial of each part of the search, in words. */
    public List<String> milestones() {
        return Tuning.milestones(trials.get()).stream().map(Tuner::words).toList();
    }

    /** The trials as points. */
    public TrialScatter scatter() {
        return TrialScatter.of(session, trials.get());
    }

    private static String words(Tuning.Trial trial) {
        return WindowWords.of(
                "tune." + trial.stage(), RecipeLabel.of(trial.recipe()), DisplayNumber.shortened(trial.value(), 4));
    }

    /** Gives the track the best recipe that was tried, if it is still the track that was tuned. */
    public void apply() {
        best().filter(trial -> workbench.session().tracks().indexOf(track) == index)
                .ifPresent(trial ->
                        workbench.edit("", now -> now.withTrack(index, old -> old.withRecipe(trial.recipe()))));
    }
}
