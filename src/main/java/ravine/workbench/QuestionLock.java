package ravine.workbench;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ravine.session.Session;

/** What an open question keeps from being edited and told, what a page lets numbers be, and what is predicted. Mutable: who decides it is made after the edits. */
final class QuestionLock {

    private final ReadOnlyBooleanWrapper asks = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Prediction>> prediction =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private BiPredicate<Session, Session> allows = (before, after) -> true;
    private BinaryOperator<Session> taken = (before, after) -> after;

    /** Whether a question is open. */
    ReadOnlyBooleanProperty asks() {
        return asks.getReadOnlyProperty();
    }

    void ask(boolean now) {
        asks.set(now);
    }

    /** What a person thinks of the page. */
    ReadOnlyObjectProperty<Optional<Prediction>> prediction() {
        return prediction.getReadOnlyProperty();
    }

    void predict(Optional<Prediction> now) {
        prediction.set(now);
    }

    void decidedBy(BiPredicate<Session, Session> allowing, BinaryOperator<Session> taking) {
        allows = allowing;
        taken = taking;
    }

    /** The session that there is after an edit which wishes for the latter. */
    Session taken(Session before, Session after) {
        return taken.apply(before, after);
    }

    boolean allows(Session before, Session after) {
        return allows.test(before, after);
    }
}
