package ravine.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import ravine.panel.RecipeLabel;
import ravine.panel.TrialScatter;
import ravine.run.Tuning;
import ravine.session.Session;
import ravine.session.Track;
import ravine.spec.DisplayNumber;

/** The search for the best rate of one track, which goes on beside the window and can be ended. */
public final class Tuner {
    private final ObservableValue<Shown> shown;
    private final Edits edits;
    private final Session session;
    private final Track track;
    private final int index;
    private final Job<List<Tuning.Trial>> job;

    Tuner(ObservableValue<Shown> shown, Edits edits, int index, Threads threads) {
        this.shown = shown;
        this.edits = edits;
        this.index = index;
        session = shown.getValue().session();
        track = session.tracks().get(index);
        job = new Job<>(threads);
    }

    /** What was tried so far, in the order of the search; none before. */
    public ReadOnlyObjectProperty<Optional<List<Tuning.Trial>>> trials() {
        return job.result();
    }

    public ReadOnlyBooleanProperty running() {
        return job.running();
    }

    /** How much of the search is done, from 0 to 1, or −1 before the first trial. */
    public ReadOnlyDoubleProperty progress() {
        return job.progress();
    }

    /** Why it failed, in a sentence; empty if it did not. */
    public ReadOnlyStringProperty failure() {
        return job.failure();
    }

    public void start() {
        job.start(this::search);
    }

    private List<Tuning.Trial> search(Job.Report<List<Tuning.Trial>> report) {
        double length = Tuning.length(track.recipe());
        var tried = new ArrayList<Tuning.Trial>();
        Tuning.of(session.problem(), session.start(), track.recipe(), trial -> {
            tried.add(trial);
            report.reached(tried.size() / length, List.copyOf(tried));
        });
        return List.copyOf(tried);
    }

    /** Ends the search; what was tried stays. */
    public void cancel() {
        job.cancel();
    }

    private List<Tuning.Trial> tried() {
        return trials().get().orElse(List.of());
    }

    /** The best trial, empty before the first. */
    private Optional<Tuning.Trial> best() {
        return tried().stream().min(Comparator.comparingDouble(Tuning.Trial::value));
    }

    /** The best trial of each part of the search, in words; where the search failed, why. */
    public List<String> milestones() {
        var words = Tuning.milestones(tried()).stream().map(Tuner::words);
        return Stream.concat(words, Stream.of(job.failure().get()).filter(why -> !why.isEmpty()))
                .toList();
    }

    /** The trials as points. */
    public TrialScatter scatter() {
        return TrialScatter.of(session, tried());
    }

    private static String words(Tuning.Trial trial) {
        return WindowWords.of(
                "tune." + trial.stage(), RecipeLabel.of(trial.recipe()), DisplayNumber.shortened(trial.value(), 4));
    }

    /** Gives the track the best recipe that was tried, if it is still the track that was tuned. */
    public void apply() {
        best().filter(trial -> shown.getValue().session().tracks().indexOf(track) == index)
                .ifPresent(trial -> edits.edit("", now -> now.withTrack(index, old -> old.withRecipe(trial.recipe()))));
    }
}
