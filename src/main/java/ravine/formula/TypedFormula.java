package ravine.formula;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ravine.Symmetric;
import ravine.Vec;
import ravine.objective.Fault;
import ravine.objective.Objective;
import ravine.objective.Tangent;

/** A formula as read from a text. */
final class TypedFormula implements Formula {

    private final String text;
    private final Expression expression;
    private final List<String> letters;
    private final List<String> columns;
    private final VariableNames variables;
    private final List<Remark> remarks;
    private final List<RowDefinition> definitions;
    private final Map<String, Expression> named;
    private final double[] numbers;
    private final CompiledFormula code;
    /** Made when first needed; a race makes an equal one. */
    private @Nullable Evaluator evaluator;

    /** A formula in x₁ and x₂ of which nothing is to be said. */
    TypedFormula(String text, Expression expression, List<String> letters) {
        this(text, expression, letters, List.of(), VariableNames.USUAL, List.of(), List.of(), Map.of());
    }

    TypedFormula(
            String text,
            Expression expression,
            List<String> letters,
            List<String> columns,
            VariableNames variables,
            List<Remark> remarks,
            List<RowDefinition> definitions,
            Map<String, Expression> named) {
        this.text = text;
        this.expression = expression;
        this.letters = letters;
        this.columns = List.copyOf(columns);
        this.variables = variables;
        this.remarks = remarks;
        this.definitions = definitions;
        this.named = named;
        this.numbers = ones(letters.size());
        this.code = new CompiledFormula(expression);
    }

    /** The same formula with other values of its parameters. */
    private TypedFormula(TypedFormula formula, double[] numbers) {
        this.text = formula.text;
        this.expression = formula.expression;
        this.letters = formula.letters;
        this.columns = formula.columns;
        this.variables = formula.variables;
        this.remarks = formula.remarks;
        this.definitions = formula.definitions;
        this.named = formula.named;
        this.numbers = numbers;
        this.code = formula.code;
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    Expression expression() {
        return expression;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Typeset typeset() {
        return Printer.typeset(expression, variables);
    }

    @Override
    public FormulaGraph graph() {
        return new FormulaGraph(expression, variables, named);
    }

    @Override
    public List<String> python(PythonLibrary library) {
        return PythonBody.value(library, expression, letters, columns);
    }

    @Override
    public List<String> pythonGradient() {
        return PythonBody.gradient(expression, letters, columns);
    }

    /** The value by recursion over the tree, without compiling. */
    double direct(double x1, double x2) {
        return direct(x1, x2, Rows.NONE);
    }

    /** The same over rows. */
    double direct(double x1, double x2, Rows rows) {
        return expression.value(x1, x2, new Expression.Scope(numbers, rows));
    }

    @Override
    public double value(double x1, double x2) {
        return evaluator().value(x1, x2, Rows.NONE);
    }

    @Override
    public Optional<Fault> fault(Vec at) {
        return evaluator().fault(at.x1(), at.x2(), Rows.NONE);
    }

    @Override
    public void row(double x1, double step, double x2, double[] values) {
        evaluator().row(x1, step, x2, Rows.NONE, values);
    }

    @Override
    public Vec gradient(Vec at) {
        return evaluator().gradient(at.x1(), at.x2(), Rows.NONE);
    }

    @Override
    public void tangent(double x1, double x2, Tangent tangent) {
        evaluator().tangent(x1, x2, Rows.NONE, tangent);
    }

    @Override
    public Symmetric hessian(Vec at) {
        return evaluator().hessian(at.x1(), at.x2(), Rows.NONE);
    }

    private Evaluator evaluator() {
        Evaluator ready = evaluator;
        if (ready == null) {
            ready = code.evaluator(numbers);
            evaluator = ready;
        }
        return ready;
    }

    @Override
    public List<String> variables() {
        return variables.shown();
    }

    @Override
    public OptionalInt onlyVariable() {
        boolean x1 = expression.has(Expression.Variable.X1);
        boolean x2 = expression.has(Expression.Variable.X2);
        return x1 == x2 ? OptionalInt.empty() : OptionalInt.of(x1 ? 0 : 1);
    }

    @Override
    public String name() {
        return variables.shownFunction();
    }

    @Override
    public boolean hasUsualNames() {
        return variables.needNoHeading();
    }

    @Override
    public List<Remark> remarks() {
        return remarks;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean isOverRows() {
        return code.isOverRows();
    }

    @Override
    public List<RowDefinition> definitions() {
        return definitions.stream().map(definition -> definition.with(numbers)).toList();
    }

    @Override
    public List<String> widerDefinitions() {
        return named.entrySet().stream()
                .filter(definition -> RowDefinition.isWider(definition.getValue()))
                .map(definition -> "%s(%s)"
                        .formatted(
                                definition.getKey(),
                                Substitution.columns(definition.getValue()).stream()
                                        .map(Expression.Column::name)
                                        .collect(Collectors.joining(", "))))
                .toList();
    }

    @Override
    public Objective over(Rows rows) {
        return new OverRows(evaluator(), rows);
    }

    @Override
    public List<String> parameters() {
        return letters;
    }

    @Override
    public Map<String, Double> values() {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            values.put(letters.get(i), numbers[i]);
        }
        return values;
    }

    @Override
    public Formula with(Map<String, Double> values) {
        double[] replaced = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            replaced[i] = values.getOrDefault(letters.get(i), numbers[i]);
        }
        return new TypedFormula(this, replaced);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TypedFormula formula
                && text.equals(formula.text)
                && columns.equals(formula.columns)
                && Arrays.equals(numbers, formula.numbers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, Arrays.hashCode(numbers));
    }

    @Override
    public String toString() {
        return letters.isEmpty() ? text : text + " " + values();
    }
}
