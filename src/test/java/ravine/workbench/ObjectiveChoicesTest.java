package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ravine.Vec;
import ravine.library.KnownObjective;
import ravine.library.ObjectiveLibrary;
import ravine.run.Verdict;
import ravine.session.FirstSession;
import ravine.session.Session;

/** The choice of an objective, and the text of the formula beside it. */
class ObjectiveChoicesTest {
    private static final KnownObjective ROSENBROCK =
            ObjectiveLibrary.find("rosenbrock").orElseThrow();

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);

    @Test
    void anExampleSetsFormulaLettersViewAndStartAndIsUndoneInOneStep() {
        var before = workbench.session();
        workbench.examples().choose(ROSENBROCK);
        var session = workbench.session();
        assertEquals(Map.of("a", 1.0, "b", 100.0), session.problem().formula().values());
        assertEquals(ROSENBROCK.domain(), session.scene().view());
        assertEquals(ROSENBROCK.start(), session.start());
        assertEquals(methods(before), methods(session));
        assertEquals(ROSENBROCK.formula().text(), workbench.formulaText().get());
        workbench.history().undo();
        assertEquals(before, workbench.session());
        assertEquals(before.problem().formula().text(), workbench.formulaText().get());
    }

    @Test
    void anExampleSaysWhichRatesItLoweredAndNothingWhereAllSuit() {
        workbench.examples().choose(ROSENBROCK);
        var rate = workbench.session().tracks().get(0).recipe().text().replaceAll(".*eta=", "");
        var said = workbench.message().get();
        assertEquals("Rates lowered, which would diverge here: Gradient descent η ", said.substring(0, 60));
        assertEquals(
                Double.parseDouble(rate), Double.parseDouble(said.substring(60).split(",", -1)[0]));
        workbench.say("");
        workbench.examples().choose(ROSENBROCK);
        assertEquals("", workbench.message().get());
    }

    private static List<String> methods(Session session) {
        return session.tracks().stream()
                .map(track -> track.recipe().spec().id())
                .toList();
    }

    @Test
    void noMethodDivergesOnAnExampleThatWasChosenAndRatesThatSuitStay() {
        for (var offer : workbench.examples().offers()) {
            offer.take().run();
            var session = workbench.session();
            for (var run : workbench.shown().getValue().runs()) {
                assertNotEquals(
                        Verdict.Kind.DIVERGED, session.scene().verdict(run).kind(), offer.name());
            }
        }
        workbench.history().undo();
        var before = FirstSession.lecture();
        var other = new Workbench(before, Threads.HERE);
        other.examples()
                .choose(ObjectiveLibrary.all().stream()
                        .filter(known -> known.formula()
                                .text()
                                .equals(before.problem().formula().text()))
                        .findFirst()
                        .orElseThrow());
        assertEquals(before.tracks(), other.session().tracks());
    }

    @Test
    void anExampleLeavesNeitherTheStartsNorTheCaptionOfAnotherObjective() {
        workbench.starts().add(new Vec(4, 2));
        var before = workbench.session();
        workbench.examples().choose(ROSENBROCK);
        assertEquals(List.of(ROSENBROCK.start()), workbench.session().starts());
        assertEquals("", workbench.session().caption());
        workbench.history().undo();
        assertEquals(before, workbench.session());
    }

    @Test
    void everyExampleCanBeChosenFromItsOffer() {
        for (var offer : workbench.examples().offers()) {
            offer.take().run();
            assertEquals(
                    Optional.of(offer.name()),
                    workbench.examples().shown().getValue().map(KnownObjective::name));
        }
    }

    @Test
    void anExampleReplacesATextThatCannotBeReadEvenIfItsFormulaIsShown() {
        workbench.examples().choose(ROSENBROCK);
        workbench.formulaText().set("(a − ");
        workbench.examples().choose(ROSENBROCK);
        assertEquals(ROSENBROCK.formula().text(), workbench.formulaText().get());
        assertNull(workbench.mistake().get());
    }

    @Test
    void anEditedFormulaKeepsItsLettersAndIsNoExample() {
        workbench.examples().choose(ROSENBROCK);
        workbench.formulaText().set("(a − x₁)² + b(x₂ − x₁²)² + c");
        assertEquals(
                Map.of("a", 1.0, "b", 100.0, "c", 1.0),
                workbench.session().problem().formula().values());
        assertEquals(Optional.empty(), workbench.examples().shown().getValue());
    }

    @Test
    void anUnfinishedTextStaysWhileSomethingElseIsEdited() {
        workbench.formulaText().set("x₁² + ");
        workbench.edit("", session -> session.withProblem(problem -> problem.withSteps(7)));
        assertEquals("x₁² + ", workbench.formulaText().get());
    }
}
