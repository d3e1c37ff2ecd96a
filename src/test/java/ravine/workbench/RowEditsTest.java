package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import ravine.data.Table;
import ravine.session.Gallery;

/** Rows changed, added and taken away: runs follow, and each gesture is undone in one step. */
final class RowEditsTest {

    private final Workbench workbench = new Workbench(Gallery.session("redundancy"), Threads.HERE);

    private Table table() {
        return workbench.session().problem().data().orElseThrow();
    }

    @Test
    void a_number_that_is_dragged_is_undone_at_once_and_the_runs_follow() {
        var before = workbench.session();
        var run = workbench.shown().getValue().runs().get(0);
        for (int i = 1; i <= 5; i++) {
            workbench.rows().set("point", 3, 1, i);
        }
        assertEquals(5, table().raw(3, 1));
        assertTrue(run.value(10) != workbench.shown().getValue().runs().get(0).value(10));
        assertTrue(table().name().endsWith(", changed"), table().name());
        workbench.history().undo();
        assertEquals(before, workbench.session());
    }

    @Test
    void a_row_is_said_in_words_with_its_numbers_as_they_were_measured() {
        assertEquals("", workbench.rows().words(table().rows()));
        workbench.edit(
                "",
                session -> session.withProblem(problem -> problem.withData(Optional.of(
                        Table.of("t", new TreeMap<>(Map.of("u", new double[] {1, 3, 2}, "v", new double[] {5, 6, 7})))
                                .withStandardized(Set.of("u"))
                                .withValidation(1)))));
        assertEquals("row 1: u 1  v 5", workbench.rows().words(0));
        assertEquals("row 2, kept out: u 3  v 6", workbench.rows().words(1));
    }

    @Test
    void a_row_is_added_like_another_and_taken_away() {
        int rows = table().rows();
        workbench.rows().addLike(4);
        assertEquals(rows + 1, table().rows());
        assertEquals(table().raw(4, 1), table().raw(rows, 1));
        workbench.rows().remove(0);
        assertEquals(rows, table().rows());
        workbench.history().undo();
        workbench.history().undo();
        assertEquals(
                Gallery.session("redundancy").problem(), workbench.session().problem());
    }

    @Test
    void the_last_row_to_train_with_stays() {
        workbench.edit(
                "",
                session -> session.withProblem(
                        problem -> problem.withData(problem.data().map(table -> {
                            var one = table;
                            while (one.rows() > 2) {
                                one = one.withoutRow(0);
                            }
                            return one;
                        }))));
        workbench.rows().keepOut(0, true);
        assertArrayEquals(new int[] {0}, table().validation());
        workbench.rows().keepOut(1, true);
        workbench.rows().remove(1);
        assertEquals(2, table().rows());
        assertEquals(1, table().validation().length);
        assertTrue(workbench.message().get().startsWith("This is the last row"));
        workbench.rows().selected().set(0);
        workbench.rows().toggleSelected();
        assertEquals(0, table().validation().length);
        workbench.rows().removeSelected();
        assertEquals(1, table().rows());
    }

    @Test
    void a_number_as_formulas_see_it_is_turned_back_into_what_was_measured() {
        workbench.edit(
                "",
                session -> session.withProblem(
                        problem -> problem.withData(problem.data().map(table -> table.withStandardized(Set.of("u"))))));
        assertEquals(table().raw(7, 0), workbench.rows().raw(0, table().at(7, 0)), 1e-12);
        assertEquals(3, workbench.rows().raw(1, 3));
        assertEquals(1e100, workbench.rows().raw(1, 1e300));
    }

    @Test
    void nothing_happens_without_a_row() {
        var before = workbench.session();
        workbench.rows().removeSelected();
        workbench.rows().selected().set(100_000);
        workbench.rows().toggleSelected();
        workbench.rows().set("", 100_000, 0, 1);
        workbench.rows().set("", 0, 7, 1);
        assertEquals(before, workbench.session());
        workbench.filing().begin();
        var without = workbench.session();
        workbench.rows().set("", 0, 0, 1);
        workbench.rows().addLike(0);
        workbench.rows().markNext(1);
        workbench.rows().nudge(1, 1);
        assertEquals(without, workbench.session());
        assertEquals(Optional.empty(), before.problem().stop());
    }
}
