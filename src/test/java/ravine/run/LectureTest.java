package ravine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lecture's numbers: 20 steps on its bowl from (−5, −2), with the central gradient. */
class LectureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gd:eta=0.4 | -0.943467 | -0.000073",
                "gd:eta=0.6 | -0.387814 | -1673.365109",
                "momentum:eta=0.6,beta=0.5 | 0.007188 | 0.002553",
                "momentum:eta=0.6,beta=0.25 | -0.126340 | -0.186632",
                "rmsprop:eta=0.4,beta=0.9,epsilon=1e-6,placement=inside | -0.010599 | 0.000000",
                "adagrad:eta=0.4,epsilon=1e-6,placement=inside | -2.382563 | -0.158591"
            })
    void twentyStepsEndWhereTheLectureSays(String recipe, double x1, double x2) {
        var end = Sessions.run(Sessions.BOWL, recipe).step(20).at();
        assertEquals(x1, end.x1(), 1e-5);
        assertEquals(x2, end.x2(), 1e-5);
    }
}
