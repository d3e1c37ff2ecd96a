package ravine.average;

import ravine.Mistake;
import ravine.data.Table;
import ravine.run.Run;
import ravine.session.Session;

/** What a session calls by a name: a column of its data, or where none is called so a quantity of a track. */
public final class SessionSeries {

    private SessionSeries() {}

    public static boolean isColumn(Session session, String name) {
        return session.problem().data().stream().anyMatch(data -> data.columns().contains(name));
    }

    /** The series of this name, where the track with this place runs from the first start. */
    public static Series of(Session session, int track, String name) throws Mistake {
        if (isColumn(session, name)) {
            return column(session.problem().data().orElseThrow(), name);
        }
        var run = Run.of(
                session.problem(), session.start(), session.tracks().get(track).recipe());
        return RunSeries.of(run, name);
    }

    /** A column as formulas see it. */
    public static Series column(Table table, String name) {
        return new Series(name, table.column(table.columns().indexOf(name)));
    }
}
