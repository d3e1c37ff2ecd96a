package ravine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Vec;

/** The rates of schedules that reference trajectories do not reach: later cycles, and steps beyond the horizon. */
class ScheduleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cyclic:up=1,down=1,low=0,halve=true | 0 1 0 0.5 0 0.25 0",
                "cyclic:up=1,down=1,low=0.5 | 0.5 1 0.5 1 0.5",
                "restarts:period=2 | 1 0.5 1 0.5 1",
                "restarts:period=1,stretch=2 | 1 1 0.5 1 0.8535533905932737 0.5",
                "linear:horizon=2 | 1 0.5 0 0 0",
                "cosine:horizon=2,low=0.2 | 1 0.6 0.2 0.2 0.2",
                "onecycle:horizon=3,rise=0.67,div=2,final=2 | 0.5 1 0.25 0.25 0.25",
                "onecycle:horizon=1,rise=1 | 1 4e-6",
                "onecycle:horizon=2,rise=1,div=2,final=2 | 0.5 1 0.25 0.25",
                "warmup:steps=2,from=0 | 0 0.5 1 1",
                "step:every=2 + exponential:rate=0 | 1 1 0.5 0.5 0.25"
            })
    void aScheduleMultipliesTheRate(String schedule, String rates) {
        var expected = rates.split(" ", -1);
        var run = Sessions.run(Sessions.of("x1", Vec.ZERO, expected.length), "gd:eta=1+" + schedule.replace(" ", ""));
        for (int t = 1; t <= expected.length; t++) {
            assertEquals(Double.parseDouble(expected[t - 1]), run.step(t).rate(), 1e-3, "step " + t);
        }
    }

    /** {@code low} is a fraction of η, so that the lowest rate is 0.49·0.01. */
    @Test
    void a_plateau_lowers_the_rate_to_its_lowest_factor() {
        var run = Sessions.run(Sessions.of("5", Vec.ZERO, 12), "gd:eta=0.49+plateau:factor=0.1,patience=1,low=0.01");
        assertEquals(0.49, run.step(1).rate());
        assertEquals(0.49 * 0.01, run.step(12).rate(), 1e-17);
    }
}
