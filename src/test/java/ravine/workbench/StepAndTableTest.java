package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import ravine.export.Csv;
import ravine.session.Sessions;
import ravine.spec.Numbers;

/** The written-out step and the table of the selected method. */
class StepAndTableTest {

    private final Workbench workbench = new Workbench(Sessions.lecture());

    private StepText text() {
        return workbench.inspector().text().orElseThrow();
    }

    @Test
    void the_start_says_where_it_is() {
        assertEquals("Step 0, the start", text().heading());
        assertEquals(
                "x [−5, −2]",
                text().quantities().get(0).symbol() + " "
                        + text().quantities().get(0).values());
        assertTrue(text().updates().isEmpty());
    }

    @Test
    void a_step_has_its_numbers_put_in() {
        workbench.player().show(1);
        assertEquals("x ← x − ηg", text().formulas().get(0));
        assertEquals("x₁ ← −5 − 0.4·(−1) = −4.6", text().updates().get(0).get(1));
        assertEquals("x₂ ← −2 − 0.4·(−8) = 1.2", text().updates().get(0).get(2));
    }

    @Test
    void all_digits_are_those_of_the_run() {
        workbench.drawer().look().set(2);
        workbench.inspector().allDigits().set(true);
        for (int step : new int[] {5, 6, 3}) {
            workbench.player().show(step);
            var at = workbench.runs().getValue().get(2).step(step).at();
            var shown = text().updates().get(0).get(1);
            assertTrue(shown.endsWith("= " + Numbers.plain(at.x1()).replace('-', '−')), shown);
        }
    }

    @Test
    void after_the_end_of_a_run_its_last_step_stands_with_the_reason() {
        workbench.formulaText().set("sqrt(x)+y^2");
        workbench.edit("start", session -> session.withStart(new ravine.Vec(1, 1)));
        workbench.player().end();
        int last = workbench.runs().getValue().get(0).last();
        assertTrue(last < 20);
        assertEquals("Step " + last, text().heading());
        assertTrue(text().remark().startsWith("The run ended with step " + last), text().remark());
        assertEquals(last, workbench.table().row());
    }

    @Test
    void the_table_has_a_row_for_each_step_and_copies_what_a_trace_prints() throws IOException {
        workbench.drawer().look().set(1);
        workbench.player().show(4);
        assertEquals(21, workbench.table().rows().size());
        assertEquals(4, workbench.table().row());
        assertEquals("−5", Column.X1.text(workbench.table().rows().get(0)));
        var traced = new StringBuilder();
        new Csv(traced).rows(2, workbench.runs().getValue().get(1));
        assertEquals(traced.toString(), workbench.table().csv());
    }
}
