package ravine.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import javafx.beans.value.ObservableValue;
import ravine.export.Csv;
import ravine.run.Run;
import ravine.run.Step;

/** Every step of the selected method. */
public final class StepTable {

    private final ObservableValue<Shown> shown;

    StepTable(ObservableValue<Shown> shown) {
        this.shown = shown;
    }

    /** The steps of a run, made when they are asked for. */
    private static final class Steps extends AbstractList<Step> implements RandomAccess {

        private final Run run;

        Steps(Run run) {
            this.run = run;
        }

        @Override
        public Step get(int index) {
            return run.step(index);
        }

        @Override
        public int size() {
            return run.last() + 1;
        }
    }

    /** The steps of the selected method's run, its start first. */
    public List<Step> rows() {
        return shown.getValue().run().<List<Step>>map(Steps::new).orElse(List.of());
    }

    /** The row of the step that is shown; the last one where the run ended before. */
    public int row() {
        return Math.min(shown.getValue().step(), rows().size() - 1);
    }

    /** The rows as the command line traces them, every number with all its digits. */
    public String csv() {
        var text = new StringBuilder();
        int track = shown.getValue().track();
        shown.getValue().run().ifPresent(run -> print(text, track + 1, run));
        return text.toString();
    }

    private static void print(StringBuilder text, int number, Run run) {
        try {
            Csv.of(text, List.of(run)).rows(number, run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
