package ravine.graph;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import ravine.Vec;
import ravine.data.Mean;
import ravine.formula.Formula;
import ravine.formula.FormulaGraph;
import ravine.formula.Rows;
import ravine.formula.Typeset;
import ravine.objective.Objective;
import ravine.run.Problem;

/**
 * A problem's formula at one place, as a computation graph with its numbers.
 *
 * @param typeset the formula as it is set
 * @param variables what the two variables are called
 */
public record FormulaAt(FormulaGraph graph, Typeset typeset, List<String> variables, Backpropagation numbers) {

    /** Over the rows to train with, or over one alone, which counts from 0. */
    public static FormulaAt of(Problem problem, Vec at, OptionalInt row) {
        var formula = problem.formula();
        var graph = formula.graph();
        var letters = formula.values().values().stream()
                .flatMapToDouble(DoubleStream::of)
                .toArray();
        var numbers = new Backpropagation(graph, at, letters, rows(problem.objective(), row));
        return of(formula, graph, numbers);
    }

    private static FormulaAt of(Formula formula, FormulaGraph graph, Backpropagation numbers) {
        return new FormulaAt(graph, formula.typeset(), formula.variables(), numbers);
    }

    private static Rows rows(Objective objective, OptionalInt row) {
        if (objective instanceof Mean mean) {
            return row.isPresent() ? mean.only(row.getAsInt()) : mean.training();
        }
        return Rows.NONE;
    }
}
