package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.session.FirstSession;
import ravine.spec.Key;

/** The sliders of a formula's letters. */
class FormulaParametersTest {
    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);

    private double reach() {
        return workbench.letters().keys().get().get(0).to();
    }

    @Test
    void thereIsOneForEachLetterInTheOrderOfTheFormula() {
        workbench.formulaText().set("κx₁² + a x₂² + κ");
        assertEquals(
                "[κ, a]",
                workbench.letters().keys().get().stream()
                        .map(Key.Numeric::name)
                        .toList()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "1, 5", "-2.6, 10", "10, 20", "50, 100", "-101, 500", "1e9, 1e9"})
    void aSliderReachesTwiceAsFarAsTheValueIfThereIsRoom(double value, double reach) {
        workbench.formulaText().set("a x₁²");
        workbench.letters().set("a", value);
        assertEquals(reach, reach());
    }

    @Test
    void aSliderGrowsButShrinksOnlyWithAnotherFormula() {
        workbench.formulaText().set("a x₁²");
        workbench.letters().set("a", 70.0);
        workbench.letters().set("a", 1.0);
        assertEquals(200, reach());
        workbench.formulaText().set("a x₁² + x₂²");
        assertEquals(5, reach());
    }

    @Test
    void theDragOfALetterIsUndoneInOneStep() {
        workbench.formulaText().set("a x₁²");
        workbench.history().endGesture();
        workbench.letters().set("a", 2.0);
        workbench.letters().set("a", 3.0);
        assertEquals(12, workbench.session().problem().formula().value(2, 0));
        workbench.history().undo();
        assertEquals(4, workbench.session().problem().formula().value(2, 0));
    }
}
