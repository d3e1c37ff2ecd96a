package ravine.workbench;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import ravine.library.KnownObjective;
import ravine.library.ObjectiveLibrary;
import ravine.session.Session;

/** The library of objectives, and which of them is shown. */
public final class ObjectiveChoices {
    private final Edits edits;
    private final FormulaField field;
    private final ObservableValue<Optional<KnownObjective>> shown;

    ObjectiveChoices(ObservableValue<Session> session, Edits edits, FormulaField field) {
        this.edits = edits;
        this.field = field;
        shown = session.map(
                now -> ObjectiveLibrary.ofText(now.problem().formula().text()));
    }

    /** The objective whose formula is shown, whatever the values of its letters. */
    public ObservableValue<Optional<KnownObjective>> shown() {
        return shown;
    }

    /** Shows an objective in its domain and from its start, without what belongs to another: further starts and a caption; the methods stay, with smaller rates where they would diverge on it. */
    public void choose(KnownObjective objective) {
        edits.edit(
                "",
                session -> SuitedRates.of(session.withProblem(problem -> problem.withFormula(objective.formula()))
                        .withScene(scene -> scene.withView(objective.domain()))
                        .withStarts(List.of(objective.start()))
                        .withCaption("")));
        field.text().set(objective.formula().text());
    }

    /** All of them, each with its lesson. */
    public List<ChoiceItem> offers() {
        return ObjectiveLibrary.all().stream()
                .map(objective -> new ChoiceItem(
                        objective.name(),
                        objective.lesson(),
                        objective.id() + " " + objective.source(),
                        () -> choose(objective)))
                .toList();
    }
}
