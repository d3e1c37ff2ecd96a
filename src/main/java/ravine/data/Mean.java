package ravine.data;

import java.util.Objects;
import java.util.Optional;
import ravine.Symmetric;
import ravine.Vec;
import ravine.formula.Formula;
import ravine.formula.Rows;
import ravine.objective.Fault;
import ravine.objective.Objective;
import ravine.objective.Tangent;

/** A formula whose means and sums run over the rows of a table: those to train with. */
public final class Mean implements Objective {

    private final Formula formula;
    private final Table table;
    private final Rows training;
    private final Objective whole;

    /** @param formula one whose columns the table has */
    public Mean(Formula formula, Table table) {
        this.formula = formula;
        this.table = table;
        training = rows(table.training());
        whole = formula.over(training);
    }

    private Rows rows(int[] numbers) {
        return new Rows(columns(numbers), numbers.length, numbers.length);
    }

    private double[][] columns(int... numbers) {
        var columns = new double[formula.columns().size()][numbers.length];
        for (int i = 0; i < columns.length; i++) {
            int column = table.columns().indexOf(formula.columns().get(i));
            for (int row = 0; row < numbers.length; row++) {
                columns[i][row] = table.at(numbers[row], column);
            }
        }
        return columns;
    }

    /** The rows to train with. */
    public Rows training() {
        return training;
    }

    /** One row of the table, which stands for all, as where a step looks at no other. */
    public Rows only(int row) {
        return new Rows(columns(row), 1, training.count());
    }

    public Formula formula() {
        return formula;
    }

    public Table table() {
        return table;
    }

    /** The same over the rows that are kept out of training, where there are some and they matter. */
    public Optional<Objective> validation() {
        return table.validation().length == 0 || !formula.isOverRows()
                ? Optional.empty()
                : Optional.of(formula.over(rows(table.validation())));
    }

    @Override
    public int rows() {
        return formula.isOverRows() ? training.count() : 0;
    }

    @Override
    public Objective over(int... rows) {
        return formula.isOverRows() ? formula.over(training.only(rows)) : this;
    }

    @Override
    public double value(double x1, double x2) {
        return whole.value(x1, x2);
    }

    @Override
    public Optional<Fault> fault(Vec at) {
        return whole.fault(at);
    }

    @Override
    public void row(double x1, double step, double x2, double[] values) {
        whole.row(x1, step, x2, values);
    }

    @Override
    public Vec gradient(Vec at) {
        return whole.gradient(at);
    }

    @Override
    public void tangent(double x1, double x2, Tangent tangent) {
        whole.tangent(x1, x2, tangent);
    }

    @Override
    public Symmetric hessian(Vec at) {
        return whole.hessian(at);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Mean mean && formula.equals(mean.formula) && table.equals(mean.table));
    }

    @Override
    public int hashCode() {
        return Objects.hash(formula, table);
    }

    @Override
    public String toString() {
        return formula + " over " + table;
    }
}
