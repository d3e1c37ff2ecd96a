package ravine.workbench;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.run.Replay;
import ravine.run.Run;

/** The selected method's step that is shown, written out; it caches the replay of the run, for one from the start takes as long as the run up to the step. */
public final class StepInspector {

    private record Kept(Run run, Replay replay) {}

    private final ObservableValue<Shown> shown;
    private final BooleanProperty allDigits = new SimpleBooleanProperty();
    private @Nullable Kept kept;

    StepInspector(ObservableValue<Shown> shown) {
        this.shown = shown;
    }

    /** Whether numbers are written with all their digits. */
    public BooleanProperty allDigits() {
        return allDigits;
    }

    /** The step in words and numbers; nothing where there are no methods. */
    public Optional<StepText> text() {
        return shown.getValue().run().map(this::text);
    }

    /** The rows of data that the step looked at. */
    public StepRows rows() {
        int step = shown.getValue().step();
        return shown.getValue().run().map(run -> StepRows.of(run, step)).orElse(StepRows.NONE);
    }

    /** The derivatives where the method stands after the step. */
    public PointText point() {
        int step = shown.getValue().step();
        return shown.getValue()
                .run()
                .map(run -> PointText.of(run, step, allDigits.get()))
                .orElse(PointText.NONE);
    }

    private StepText text(Run run) {
        var now = kept;
        if (now == null || now.run != run) {
            now = new Kept(run, new Replay(run));
            kept = now;
        }
        var state = shown.getValue();
        boolean coming = state.step() > run.last() && !state.isWhole(state.track());
        int step = coming ? run.last() : state.step();
        var written = StepText.of(run, now.replay, state::verdict, step, allDigits.get());
        var text = coming ? written.remarked(WindowWords.of("step.coming", "" + run.last())) : written;
        return state.session().starts().size() > 1 ? text.fromStart("1") : text;
    }
}
