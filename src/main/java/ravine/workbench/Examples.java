package ravine.workbench;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import ravine.objective.Objective;
import ravine.objective.Objectives;
import ravine.session.Session;

/** The library of objectives, and which of them is shown. */
public final class Examples {
    private final Workbench workbench;
    private final ObservableValue<Optional<Objective>> shown;

    Examples(Workbench workbench) {
        this.workbench = workbench;
        shown = workbench.history().now().map(Examples::of);
    }

    /** The objective whose formula is shown, whatever the values of its letters. */
    public ObservableValue<Optional<Objective>> shown() {
        return shown;
    }

    private static Optional<Objective> of(Session session) {
        var text = session.formula().text();
        return Objectives.all().stream()
                .filter(objective -> objective.formula().text().equals(text))
                .findFirst();
    }

    /** Shows an objective in its domain and from its start, without what belongs to another: further starts and a caption; the methods stay. */
    public void choose(Objective objective) {
        workbench.edit("", session -> session.withFormula(objective.formula())
                .withView(objective.domain())
                .withStart(objective.start())
                .withOtherStarts(List.of())
                .withCaption(""));
        workbench.formulaText().set(objective.formula().text());
    }

    /** All of them, each with its lesson. */
    public List<Offer> offers() {
        return Objectives.all().stream()
                .map(objective -> new Offer(
                        objective.name(),
                        objective.lesson(),
                        objective.id() + " " + objective.source(),
                        () -> choose(objective)))
                .toList();
    }
}
