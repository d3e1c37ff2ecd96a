package ravine.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import ravine.Mistake;
import ravine.session.FirstSession;
import ravine.spec.PlainNumber;

/** A map as lines of numbers. */
final class MapTableTest {

    @Test
    void each_cell_is_a_line_with_its_values_and_its_end() throws Mistake, IOException {
        var session = FirstSession.lecture().withProblem(problem -> problem.withSteps(60));
        var plan = MapPlans.of(
                session, List.of(Over.read("eta=0.1..10:2"), Over.read("beta=0.25..0.5:2")), OptionalInt.empty());
        var map = RunMap.of(plan, OptionalDouble.empty(), share -> {});
        var text = new StringBuilder();
        MapTable.write(map, text);
        var lines = text.toString().split("\n", -1);
        assertEquals("eta,beta,f,reached,verdict,minimum", lines[0]);
        assertEquals("0.1,0.25,%s,,moving,".formatted(PlainNumber.plain(map.value(0))), lines[1]);
        assertEquals("10,0.5,%s,,diverged,".formatted(PlainNumber.plain(map.value(3))), lines[4]);
        assertEquals(6, lines.length);
    }
}
