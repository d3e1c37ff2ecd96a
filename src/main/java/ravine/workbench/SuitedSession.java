package ravine.workbench;

import java.util.Optional;
import ravine.data.Table;
import ravine.session.Session;

/**
 * A session over another table.
 *
 * @param before the one that it was made of
 * @param typed the text that was being typed then
 * @param table the other table
 * @param after what came of it; empty where no formula can name the table's columns
 */
record SuitedSession(Session before, String typed, Table table, Optional<Session> after) {

    static SuitedSession of(Session before, String typed, Table table) {
        return new SuitedSession(before, typed, table, SessionOverTable.of(before, typed, table));
    }

    /** This one where nothing has changed since, else one made anew. */
    SuitedSession now(Session session, String text) {
        return session.equals(before) && text.equals(typed) ? this : of(session, text, table);
    }
}
