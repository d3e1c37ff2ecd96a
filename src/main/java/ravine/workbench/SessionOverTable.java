package ravine.workbench;

import java.util.Optional;
import java.util.Set;
import ravine.data.Mean;
import ravine.data.SuitedFormula;
import ravine.data.Table;
import ravine.formula.Formula;
import ravine.run.ViewFit;
import ravine.session.Session;
import ravine.session.SessionRuns;

/** A session over another table. */
final class SessionOverTable {

    private SessionOverTable() {}

    /**
     * The session over a table. Its formula stays where the table has the columns that it names; else the text that is being typed takes
     * its place, or a formula that suits the table, with rates and a view that suit that. Empty where no formula can name the table's columns.
     */
    static Optional<Session> of(Session session, String typed, Table table) {
        var formula = session.problem().formula();
        var kept = SuitedFormula.over(formula.text(), Set.copyOf(formula.columns()), table)
                .map(same -> over(session, same.with(formula.values()), table));
        return kept.or(() -> SuitedFormula.over(typed, Set.of(), table)
                .or(() -> SuitedFormula.of(table))
                .map(other -> begun(over(session, other.with(formula.values()), table))));
    }

    private static Session over(Session session, Formula formula, Table table) {
        return session.withProblem(problem -> problem.withObjective(new Mean(formula, table)));
    }

    /** The session with rates that do not diverge, seen where its paths lie. */
    private static Session begun(Session session) {
        var suited = SuitedRates.of(session).withCaption("");
        var view = ViewMoves.rounded(ViewFit.of(suited.start(), SessionRuns.of(suited)));
        return suited.withScene(scene -> scene.withView(view));
    }
}
