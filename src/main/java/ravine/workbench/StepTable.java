package ravine.workbench;

import java.io.IOException;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import ravine.export.Csv;
import ravine.run.Run;
import ravine.run.RunCost;
import ravine.run.Step;

/** Every step of the selected method from the first start. */
public final class StepTable {

    /** The start that rows are from. */
    private static final String FIRST = "1";

    private final ObservableValue<Shown> shown;
    private final PanelOutput output;

    StepTable(ObservableValue<Shown> shown, PanelOutput output) {
        this.shown = shown;
        this.output = output;
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

    /** Which of several starts the rows are from; empty where there is one. */
    public String from() {
        return hasSeveralStarts() ? WindowWords.of("table.from", FIRST) : "";
    }

    private boolean hasSeveralStarts() {
        return shown.getValue().session().starts().size() > 1;
    }

    /** Copies the rows as the command line traces them, every number with all its digits; nothing where no method is shown. */
    public void copy(Function<CopiedText, String> taken) {
        int number = shown.getValue().track() + 1;
        boolean several = hasSeveralStarts();
        int perStart = several ? shown.getValue().session().tracks().size() : 0;
        shown.getValue().run().ifPresent(run -> {
            long lines = run.last() + 1L;
            long looks = Math.max(1, RunCost.of(run.problem()).look());
            output.copy(
                    lines * looks,
                    () -> new CopiedText(
                            csv(number, run, perStart),
                            WindowWords.count(several ? "table.copied.from" : "table.copied", lines, FIRST)),
                    taken);
        });
    }

    private static String csv(int number, Run run, int perStart) throws IOException {
        return CopiedText.text(out -> Csv.of(out, ',', List.of(run), perStart).rows(number, run));
    }
}
