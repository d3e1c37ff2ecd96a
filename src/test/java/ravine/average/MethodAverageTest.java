package ravine.average;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Mistake;
import ravine.run.Recipe;
import ravine.run.Run;
import ravine.session.FirstSession;

/** The averages that methods keep are found in what their steps say, and their curves are the methods' own numbers. */
final class MethodAverageTest {

    private static Run run(String recipe, double noise) throws Mistake {
        var session = FirstSession.lecture();
        return Run.of(session.problem().withSteps(40).withNoise(noise), session.start(), Recipe.read(recipe));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            adam                                    | m.1, s.1, m̂.1, ŝ.1
            adam:beta1=0.3,beta2=0.07               | m.1, s.1, m̂.1, ŝ.1
            adam:correction=none                    | m.1, s.1
            adam:correction=average,beta1=0.8       | m.1, s.1
            adam:beta1=0.9+clip:norm=0.5            | m.1, s.1, m̂.1, ŝ.1
            adamw:beta1=0.1                         | m.1, s.1, m̂.1, ŝ.1
            amsgrad                                 | m.1, s.1, m̂.1
            radam                                   | m.1, s.1, m̂.1, ŝ.1
            momentum                                | v.1
            momentum:form=ema,beta=0.3              | v.1
            nesterov                                |
            rmsprop:beta=0.3                        | s.1
            rmsprop:centered=true                   | s.1, a.1
            adadelta                                | r.1
            lion                                    | m.1
            qhm                                     | v.1
            qhadam                                  | m.1, s.1, ŝ.1, m̂.1
            gd                                      |
            neldermead                              |
            """)
    void memories_that_are_averages_are_found(String recipe, String quantities) throws Mistake {
        var run = run(recipe, 0.5);
        var found = MethodAverage.of(run);
        var expected = quantities == null ? List.<String>of() : List.of(quantities.split(", "));
        assertEquals(
                expected,
                found.stream()
                        .map(MethodAverage::quantity)
                        .filter(quantity -> quantity.endsWith(".1"))
                        .toList());
        assertEquals(2 * expected.size(), found.size());
        for (var average : found) {
            assertArrayEquals(
                    RunSeries.of(run, average.quantity()).values(),
                    average.average().of(RunSeries.of(run, average.series()).values()),
                    average.toString());
        }
    }

    @Test
    void rising_beta_is_no_average_of_one_beta() throws Mistake {
        assertEquals(List.of(), MethodAverage.of(run("momentum:beta=0.9,beta_from=0.1,beta_steps=20", 0)));
        assertFalse(MethodAverage.of(run("momentum:beta=0.9", 0)).isEmpty());
    }
}
