package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.session.FirstSession;
import ravine.session.Session;

/** How gradients are found, and the numbers beside it. */
class GradientChoiceTest {
    private static final Session LECTURE = FirstSession.lecture();

    @ParameterizedTest
    @CsvSource({"central, 4", "forward, 3", "five-point, 8", "exact, 1"})
    void everyKindIsOfferedWithItsCost(String name, String cost) {
        var option = GradientChoice.KINDS.options().stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow();
        var session = GradientChoice.withKind(LECTURE, option.value());
        assertEquals(option.value(), GradientChoice.kind(session));
        assertEquals(!name.equals("exact"), GradientChoice.isDifference(session));
        assertTrue(option.says().contains(" " + cost + " "), option.says());
    }

    @Test
    void aFixedDistanceCanBeSetAndLeftAgain() {
        assertFalse(GradientChoice.hasOwnH(LECTURE));
        var fixed = GradientChoice.withOwnH(LECTURE, true);
        assertEquals(1e-4, GradientChoice.H.get(fixed));
        assertEquals(0.5, GradientChoice.H.get(GradientChoice.H.set(fixed, 0.5)));
        assertEquals(LECTURE, GradientChoice.withOwnH(fixed, false));
        assertEquals(fixed, GradientChoice.withOwnH(fixed, true));
    }

    @Test
    void theFoldedRowSaysTheRunsOfAnEnsemble() {
        var many = SessionNumber.ENSEMBLE.set(LECTURE, 200);
        assertEquals(200, many.ensemble());
        assertTrue(GradientChoice.summary(many).endsWith(": 200 runs"), GradientChoice.summary(many));
        assertFalse(GradientChoice.summary(LECTURE).contains("runs"));
    }

    @Test
    void noiseAndSeedAreNumbersOfTheSession() {
        assertEquals(0.25, SessionNumber.NOISE.set(LECTURE, 0.25).problem().noise());
        assertEquals(42, SessionNumber.SEED.set(LECTURE, 42).problem().seed());
        assertEquals(2, SessionNumber.withNextSeed(LECTURE).problem().seed());
        assertEquals(
                Long.MIN_VALUE,
                SessionNumber.withNextSeed(LECTURE.withProblem(problem -> problem.withSeed(Long.MAX_VALUE)))
                        .problem()
                        .seed());
    }
}
