package ravine.formula;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.MethodTooLargeException;

/**
 * The compiled class of a formula, shared by all values of its parameters. The class is hidden and belongs to nothing else, so it
 * is unloaded with the last formula that uses it. Made when first needed, hence mutable; safe to share between threads.
 */
final class CompiledFormula {

    private static final MethodType CONSTRUCTOR =
            MethodType.methodType(void.class, Expression.class, Jet.class, double[].class);

    private final Expression expression;
    private @Nullable Jet jet;
    /** Null also where the formula is too large for a class. */
    private @Nullable MethodHandle constructor;

    CompiledFormula(Expression expression) {
        this.expression = expression;
    }

    /** Whether it has means or sums over rows. */
    boolean isOverRows() {
        return expression.isOverRows();
    }

    /** The formula ready to run for these values of its parameters. */
    synchronized Evaluator evaluator(double[] parameters) {
        Jet nodes = jet;
        if (nodes == null) {
            nodes = Jet.of(expression);
            jet = nodes;
            constructor = compiled(nodes);
        }
        if (constructor == null) {
            return new Evaluator(expression, nodes, parameters);
        }
        try {
            return (Evaluator) constructor.invoke(expression, nodes, parameters);
        } catch (Error | RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable MethodHandle compiled(Jet jet) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup().defineHiddenClass(Compiler.compile(jet), true);
            return lookup.findConstructor(lookup.lookupClass(), CONSTRUCTOR);
        } catch (MethodTooLargeException | ClassTooLargeException e) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
