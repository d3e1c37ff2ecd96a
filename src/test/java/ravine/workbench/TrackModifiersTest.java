package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import ravine.modifier.Modifier;
import ravine.panel.RateCurve;
import ravine.session.FirstSession;

/** The modifiers of the first track, gradient descent with η = 0.4, and the rate that they make of it. */
class TrackModifiersTest {
    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);
    private final TrackModifiers modifiers = workbench.tracks().modifiers(0);

    private void add(String text) {
        ChoiceItem.matching(modifiers.offers(), text).get(0).take().run();
    }

    private String recipe() {
        return workbench.session().tracks().get(0).recipe().text();
    }

    @Test
    void modifiersAreAddedOutsideSwappedAndRemoved() {
        add("linear decay");
        add("warm-up");
        assertEquals("gd:eta=0.4+linear+warmup", recipe());
        modifiers.swap(0);
        assertEquals("gd:eta=0.4+warmup+linear", recipe());
        modifiers.remove(0);
        assertEquals("gd:eta=0.4+linear", recipe());
    }

    @Test
    void theDragOfAModifiersKeyIsUndoneInOneStep() {
        add("clip");
        var norm = Modifier.ALL
                .of(workbench.session().tracks().get(0).recipe().modifiers().get(0))
                .keys()
                .get(0);
        modifiers.set(0, norm, 2.0);
        modifiers.set(0, norm, 3.0);
        assertEquals("gd:eta=0.4+clip:norm=3", recipe());
        workbench.history().undo();
        assertEquals("gd:eta=0.4+clip", recipe());
    }

    @Test
    void theCurveHoldsTheRatesThatTheStepsTook() {
        add("step decay");
        var curve = modifiers.curve().orElseThrow();
        assertEquals(20, curve.points());
        assertEquals(0.4, curve.highest());
        assertEquals(0.4, curve.rates().get(9));
        assertEquals(0.2, curve.rates().get(10));
        assertEquals(Optional.of(10), curve.nearest(11));
        assertEquals(Optional.empty(), curve.nearest(0));
    }

    @Test
    void aLongRunsCurveRunsFromItsFirstStepToItsLast() {
        add("exponential");
        workbench.edit("", session -> session.withProblem(problem -> problem.withSteps(5000)));
        var curve = modifiers.curve().orElseThrow();
        assertEquals(RateCurve.MOST, curve.points());
        assertEquals(0.4, curve.rates().get(0));
        assertEquals(0.4 * Math.exp(-0.01 * 4999), curve.rates().get(curve.points() - 1), 1e-30);
        assertEquals(Optional.of(curve.points() - 1), curve.nearest(5000));
    }

    @Test
    void clippingHasNoCurveForItLeavesTheRateAlone() {
        add("clip");
        assertTrue(modifiers.curve().isEmpty());
        add("step decay");
        assertTrue(modifiers.curve().isPresent());
    }

    @Test
    void thereIsNoCurveWithoutAModifierOrWithoutARate() {
        assertTrue(modifiers.curve().isEmpty());
        ChoiceItem.matching(workbench.tracks().offers(), "bfgs").get(0).take().run();
        var ofBfgs = workbench.tracks().modifiers(3);
        ChoiceItem.matching(ofBfgs.offers(), "clip").get(0).take().run();
        assertTrue(ofBfgs.curve().isEmpty());
    }
}
