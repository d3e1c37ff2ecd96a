package ravine.formula;

import java.util.Arrays;
import java.util.List;
import ravine.Vec;
import ravine.objective.Objective;

/**
 * A definition that has a value in each row of data, such as the model that is fitted. Where it is made of one or two columns it is a
 * function of their plane, for which it is compiled as formulas are: the columns take the place of x₁ and x₂, and those that of letters.
 */
public final class RowDefinition {

    /** The most columns of a function of the plane. */
    private static final int MOST = 2;

    private final String name;
    private final List<String> columns;
    private final double[] numbers;
    private final double crossing;
    private final CompiledFormula code;

    private RowDefinition(String name, List<String> columns, double[] numbers, double crossing, CompiledFormula code) {
        this.name = name;
        this.columns = columns;
        this.numbers = numbers;
        this.crossing = crossing;
        this.code = code;
    }

    /** A definition of a formula with so many letters; the columns of which it is made are one or two. */
    static RowDefinition of(String name, Expression expression, int letters) {
        List<Expression.Column> columns = Substitution.columns(expression);
        double crossing = Bounds.of(expression).isShare() ? 0.5 : 0;
        Expression ofPlane = Substitution.ofPlane(expression, columns, letters);
        return new RowDefinition(
                name,
                columns.stream().map(Expression.Column::name).toList(),
                new double[letters],
                crossing,
                new CompiledFormula(ofPlane));
    }

    /** Whether an expression is a function of one or two columns. */
    static boolean isOne(Expression expression) {
        int columns = Substitution.columns(expression).size();
        return columns > 0 && columns <= MOST;
    }

    /** Whether an expression is made of more columns. */
    static boolean isWider(Expression expression) {
        return Substitution.columns(expression).size() > MOST;
    }

    /** The same for these values of the formula's letters. */
    RowDefinition with(double... values) {
        return new RowDefinition(name, columns, values, crossing, code);
    }

    /** What the formula calls it. */
    public String name() {
        return name;
    }

    /** The one or two columns of which it is made, in the order in which they occur. */
    public List<String> columns() {
        return columns;
    }

    /** The value at which it changes from one side to the other: ½ where it lies between 0 and 1, else 0. */
    public double crossing() {
        return crossing;
    }

    /** Its values at this place of the formula's plane, as a function of a number in each of its columns; of one it does not depend on the second. */
    public Objective at(Vec place) {
        double[] values = Arrays.copyOf(numbers, numbers.length + 2);
        values[numbers.length] = place.x1();
        values[numbers.length + 1] = place.x2();
        return new OverRows(code.evaluator(values), Rows.NONE);
    }
}
