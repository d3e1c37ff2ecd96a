package ravine.formula;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import ravine.Mistake;
import ravine.objective.Objective;

/** An objective that a text says, with exact derivatives by automatic differentiation; equal to another that was read from the same text with the same parameter values. */
public interface Formula extends Objective {

    /** Reads a formula as typed or pasted; every parameter letter has the value 1. */
    static Formula read(String text) throws Mistake {
        return FormulaReader.read(text, List.of());
    }

    /** Reads a formula in which these columns of a table are letters. */
    static Formula read(String text, List<String> columns) throws Mistake {
        return FormulaReader.read(text, columns);
    }

    /** The columns that it names, in the order in which they first occur. */
    List<String> columns();

    /** Its definitions that are functions of one or two columns, in their order. */
    List<RowDefinition> definitions();

    /** Its definitions that are made of more columns, each with them: m(s, t, u). */
    List<String> widerDefinitions();

    /** Whether it has means or sums over rows. */
    boolean isOverRows();

    /** The formula over rows that have its columns. */
    Objective over(Rows rows);

    /** The text as it was typed. */
    String text();

    /** The formula as it was read. */
    Typeset typeset();

    /** The formula as a computation graph. */
    FormulaGraph graph();

    /** The body of a function of Python that returns f, of x1, x2 and the parameter letters; NumPy's name is {@code np}. */
    List<String> python(PythonLibrary library);

    /** The body of a function of Python, of the same, that returns the exact gradient as an array of NumPy. */
    List<String> pythonGradient();

    /** What the two variables are called: x₁ and x₂, or as the heading of the text says. */
    List<String> variables();

    /** The one variable that occurs, counted from 0; empty where both do or neither. */
    OptionalInt onlyVariable();

    /** What it is called: f, or as the heading of the text says. */
    String name();

    /** Whether it is called f, and its variables x₁ and x₂, so that it is set without a heading. */
    boolean hasUsualNames();

    /** Words on how the text was read where that departs from the letter or may not be what was meant; empty for most. */
    List<Remark> remarks();

    /** Names of the parameter letters in the order in which they first occur; empty for most formulas. */
    List<String> parameters();

    /** The value of each parameter letter, in the same order. */
    Map<String, Double> values();

    /** The same formula with these values for its parameters; a letter that is left out keeps the value that it has (1 to begin with). */
    Formula with(Map<String, Double> values);
}
