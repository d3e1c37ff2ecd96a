package ravine.formula;

import java.util.List;
import java.util.Map;
import ravine.Mistake;
import ravine.Symmetric;
import ravine.Vec;

/** An objective f(x₁, x₂): immutable, safe to share between threads, and equal to another that was read from the same text with the same parameter values. */
public interface Formula {

    /** Reads a formula as typed or pasted; every parameter letter has the value 1. */
    static Formula read(String text) throws Mistake {
        return FormulaReader.read(text);
    }

    /** The text as it was typed. */
    String text();

    /** The formula as it was read. */
    Typeset typeset();

    /** The formula as an expression of Python in x1, x2 and the parameter letters; NumPy's name is {@code np}. */
    String python(PythonLibrary library);

    /** f there: an infinity or NaN where f has no finite value, never an exception. */
    double value(double x1, double x2);

    /** Sets {@code values[i]} to f at (x1 + i·step, x2). */
    void row(double x1, double step, double x2, double[] values);

    /** The exact gradient, by automatic differentiation. */
    Vec gradient(Vec at);

    /** Hands over f and the exact gradient there, whose common parts are computed once. */
    void tangent(double x1, double x2, Tangent tangent);

    /** The exact Hessian, by automatic differentiation. */
    Symmetric hessian(Vec at);

    /** Names of the parameter letters in the order in which they first occur; empty for most formulas. */
    List<String> parameters();

    /** The value of each parameter letter, in the same order. */
    Map<String, Double> values();

    /** The same formula with these values for its parameters; a letter that is left out keeps the value that it has (1 to begin with). */
    Formula with(Map<String, Double> values);
}
