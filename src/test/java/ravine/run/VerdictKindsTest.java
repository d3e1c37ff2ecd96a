package ravine.run;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs by chance, of which the true verdicts are known: {@code -Dravine.runs=10000} makes so many of each. */
class VerdictKindsTest {

    private static final int RUNS = Integer.getInteger("ravine.runs", 60);

    @ParameterizedTest
    @EnumSource
    void noVerdictIsFalse(RunMaker maker) {
        for (int seed = 0; seed < RUNS; seed++) {
            var run = maker.make(new Random(seed));
            var verdict = Sessions.verdict(run);
            int number = seed;
            assertTrue(maker.truths().contains(verdict.kind()), () -> said(maker, number, run, verdict));
            assertTrue(verdict.since() >= 0 && verdict.since() <= run.last(), () -> said(maker, number, run, verdict));
            for (var evidence : verdict.evidences()) {
                assertTrue(
                        EvidenceReading.justifies(evidence),
                        () -> evidence.phrase() + " is not justified: " + said(maker, number, run, verdict));
            }
        }
    }

    /** What is seldom said is seldom false: of the runs that hover, most are said to. */
    @Test
    void mostRunsThatHoverAreSaidTo() {
        long hovering = IntStream.range(0, RUNS)
                .mapToObj(seed -> Sessions.verdict(RunMaker.NOISE.make(new Random(seed))))
                .filter(verdict -> verdict.kind() == Verdict.Kind.HOVERING)
                .count();
        assertTrue(hovering > 0.8 * RUNS, () -> hovering + " of " + RUNS);
    }

    private static String said(RunMaker maker, int seed, Run run, Verdict verdict) {
        return "%s %d: %s, %s from %s, %d steps: %s"
                .formatted(
                        maker,
                        seed,
                        run.problem().formula().text(),
                        run.recipe().text(),
                        run.at(0),
                        run.last(),
                        verdict.sentence());
    }
}
