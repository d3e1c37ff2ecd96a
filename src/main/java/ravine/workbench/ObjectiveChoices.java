package ravine.workbench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import ravine.library.KnownObjective;
import ravine.library.ObjectiveLibrary;
import ravine.run.Recipe;
import ravine.session.Session;
import ravine.session.Track;
import ravine.spec.DisplayNumber;
import ravine.spec.Role;

/** The library of objectives, and which of them is shown. */
public final class ObjectiveChoices {
    private static final int DIGITS = 3;

    private final ObservableValue<Session> session;
    private final Edits edits;
    private final FormulaField field;
    private final ObservableValue<Optional<KnownObjective>> shown;

    ObjectiveChoices(ObservableValue<Session> session, Edits edits, FormulaField field) {
        this.session = session;
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
        var before = session.getValue().tracks();
        edits.edit(
                "",
                session -> SuitedRates.of(session.withProblem(problem -> problem.withFormula(objective.formula()))
                        .withScene(scene -> scene.withView(objective.domain()))
                        .withStarts(List.of(objective.start()))
                        .withCaption("")));
        field.text().set(objective.formula().text());
        var lowered = lowered(before, session.getValue().tracks());
        if (!lowered.isEmpty()) {
            edits.say(WindowWords.of("examples.lowered", lowered));
        }
    }

    /** The methods whose rates are other than before, each with its rate now. */
    private static String lowered(List<Track> before, List<Track> now) {
        return IntStream.range(0, now.size())
                .filter(i -> !now.get(i).recipe().equals(before.get(i).recipe()))
                .mapToObj(i -> now.get(i).title() + " " + rate(now.get(i).recipe()))
                .collect(Collectors.joining(", "));
    }

    private static String rate(Recipe recipe) {
        return recipe.spec()
                .key(Role.RATE)
                .map(key -> key.symbol() + " "
                        + DisplayNumber.shortened(
                                ((Number) recipe.spec().value(recipe.optimizer(), key)).doubleValue(), DIGITS))
                .orElse("");
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
