package ravine.workbench;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.Mistake;
import ravine.formula.Formula;
import ravine.session.Session;

/** The text in the formula field, which may be unfinished: the session keeps the last formula that could be read. */
final class FormulaField {

    private final ObservableValue<Session> session;
    private final Edits edits;
    private final StringProperty text;
    private final ReadOnlyObjectWrapper<@Nullable MistakePlace> mistake = new ReadOnlyObjectWrapper<>();

    FormulaField(ObservableValue<Session> session, Edits edits) {
        this.session = session;
        this.edits = edits;
        text = new SimpleStringProperty(session.getValue().problem().formula().text());
        session.addListener((was, before, now) -> follow(before, now));
        text.addListener((was, before, now) -> read(now));
    }

    StringProperty text() {
        return text;
    }

    /** What is wrong with the text, null if nothing. */
    ReadOnlyObjectProperty<@Nullable MistakePlace> mistake() {
        return mistake.getReadOnlyProperty();
    }

    /** A text that cannot be read yet stays while anything else is edited. */
    private void follow(Session before, Session now) {
        if (!now.problem().formula().text().equals(before.problem().formula().text())) {
            text.set(now.problem().formula().text());
        }
    }

    private void read(String written) {
        try {
            var formula = Formula.read(written)
                    .with(session.getValue().problem().formula().values());
            mistake.set(null);
            edits.edit("formula", before -> before.withProblem(problem -> problem.withFormula(formula)));
        } catch (Mistake wrong) {
            mistake.set(MistakePlace.of(wrong));
        }
    }
}
