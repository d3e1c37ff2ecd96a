package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ravine.data.Table;
import ravine.session.Gallery;
import ravine.session.Session;

/** How far undo leads back. */
final class HistoryTest {

    private static final Session SESSION = Gallery.session("redundancy");

    private final History history = new History(SESSION);

    private int undone() {
        int count = 0;
        while (history.canUndo().get()) {
            history.undo();
            count++;
        }
        return count;
    }

    /** The session over a million numbers, of which none is in a table with another first number. */
    private static Session overMany(double first) {
        var column = new double[Table.MOST_ROWS];
        column[0] = first;
        Map<String, double[]> columns = new HashMap<>(Map.of("u", column, "v", column));
        for (var name : "a b c d e f g h".split(" ", -1)) {
            columns.put(name, column);
        }
        return SESSION.withProblem(problem -> problem.withData(Optional.of(Table.of("many", columns))));
    }

    @Test
    void undo_leads_back_to_the_beginning() {
        for (int edit = 1; edit <= 100; edit++) {
            history.edit("", SESSION.withEnsemble(1 + edit));
        }
        assertEquals(100, undone());
        assertEquals(SESSION, history.now().get());
    }

    @Test
    void no_more_large_tables_are_kept_than_memory_has_room_for() {
        var large = overMany(0);
        for (int edit = 1; edit <= 100; edit++) {
            history.edit("", large.withEnsemble(edit));
        }
        assertEquals(100, undone(), "of one and the same");
        for (int edit = 1; edit <= 30; edit++) {
            history.edit("", overMany(edit));
        }
        assertEquals(20, undone(), "of a million numbers each");
    }
}
