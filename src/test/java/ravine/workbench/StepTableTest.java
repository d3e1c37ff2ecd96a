package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import ravine.Vec;
import ravine.session.FirstSession;

/** What the table of steps says of starts. */
class StepTableTest {

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);

    @Test
    void a_table_of_one_start_says_nothing_of_it() {
        assertEquals("", workbench.table().from());
        assertEquals(
                "track,method,step,x1,x2,f,g1,g2,eta,evaluations",
                copied().lines().findFirst().orElseThrow());
    }

    @Test
    void a_table_says_from_which_of_several_starts_it_is_and_so_does_its_copy() {
        workbench.edit("", session -> session.withStarts(List.of(new Vec(-5, -2), new Vec(3, 1))));
        workbench.drawer().pen().set(1);
        assertEquals("From start 1", workbench.table().from());
        var lines = copied().lines().toList();
        assertEquals("track,method,step,x1,x2,f,g1,g2,eta,evaluations,start", lines.get(0));
        assertEquals(22, lines.size());
        assertTrue(lines.subList(1, 22).stream().allMatch(line -> line.startsWith("2,") && line.endsWith(",1")));
        workbench.table().copy(copied -> {
            assertEquals("Copied 21 steps from start 1 as CSV", copied.said());
            return "";
        });
    }

    private String copied() {
        return Copying.text(workbench.table()::copy);
    }
}
