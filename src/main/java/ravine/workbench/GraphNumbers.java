package ravine.workbench;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.Vec;
import ravine.graph.FormulaAt;
import ravine.run.Problem;

/** Where the numbers of the computation graph are taken, and over which rows of the data. Mutable: it remembers where the mouse was, and caches the last numbers. */
public final class GraphNumbers {

    /** Where the numbers of a graph are taken. */
    public enum Where {
        STEP,
        POINTER
    }

    private record Wanted(Problem problem, Vec at, OptionalInt row) {}

    private record Kept(Wanted wanted, FormulaAt formula) {}

    private final ObservableValue<Shown> shown;
    private final RowEdits rows;
    private final ObservableValue<Optional<Vec>> pointed;
    private final ObjectProperty<Where> where = new SimpleObjectProperty<>(Where.STEP);
    private final BooleanProperty oneRow = new SimpleBooleanProperty();
    private Optional<Vec> last = Optional.empty();
    private @Nullable Kept kept;

    GraphNumbers(ObservableValue<Shown> shown, RowEdits rows, ObservableValue<Optional<Vec>> pointed) {
        this.shown = shown;
        this.rows = rows;
        this.pointed = pointed;
        pointed.addListener((was, before, now) -> last = now.or(() -> last));
    }

    public ObjectProperty<Where> where() {
        return where;
    }

    /** Whether the numbers are those of the marked row of the data alone. */
    public BooleanProperty oneRow() {
        return oneRow;
    }

    /** Where the mouse is over the picture, if it is there. */
    public ObservableValue<Optional<Vec>> pointed() {
        return pointed;
    }

    /** The place at which the numbers are taken. */
    Vec at() {
        var now = shown.getValue();
        return where.get() == Where.POINTER
                ? last.orElse(now.session().start())
                : now.run()
                        .map(run -> run.at(Math.min(now.step(), run.last())))
                        .orElse(now.session().start());
    }

    /** The row whose numbers they are, if they are those of one. */
    OptionalInt row() {
        return oneRow.get() ? rows.row() : OptionalInt.empty();
    }

    /** The formula with its numbers there. */
    FormulaAt formula() {
        var wanted = new Wanted(shown.getValue().session().problem(), at(), row());
        var now = kept;
        if (now == null || !now.wanted.equals(wanted)) {
            now = new Kept(wanted, FormulaAt.of(wanted.problem, wanted.at, wanted.row));
            kept = now;
        }
        return now.formula;
    }
}
