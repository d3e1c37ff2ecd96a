package ravine.formula;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.objecthunter.exp4j.shuntingyard.ShuntingYard;
import net.objecthunter.exp4j.tokenizer.FunctionToken;
import net.objecthunter.exp4j.tokenizer.NumberToken;
import net.objecthunter.exp4j.tokenizer.OperatorToken;
import net.objecthunter.exp4j.tokenizer.Token;
import net.objecthunter.exp4j.tokenizer.VariableToken;
import org.jspecify.annotations.Nullable;

/** The tree of a text in exp4j's grammar, made from the postfix order of exp4j's shunting yard. */
final class Tree {

    /** The most levels a tree may have, so that no recursion over it can overflow a stack. */
    static final int DEEPEST = 1000;

    private static final Map<String, Operation> OPERATIONS = Arrays.stream(Operation.values())
            .filter(Operation::isFunction)
            .collect(Collectors.toUnmodifiableMap(Operation::label, Function.identity()));

    private static final Map<String, net.objecthunter.exp4j.function.Function> FUNCTIONS =
            OPERATIONS.values().stream().collect(Collectors.toUnmodifiableMap(Operation::label, Tree::declaration));

    private record Branch(Expression expression, int depth) {}

    private final List<String> letters;
    private final Deque<Branch> stack = new ArrayDeque<>();

    private Tree(List<String> letters) {
        this.letters = letters;
    }

    /** The tree of a well-formed text with these parameter letters, or null if it is too deep. */
    static @Nullable Expression of(String text, List<String> letters) {
        Set<String> names = new HashSet<>(letters);
        names.addAll(List.of("x1", "x2", "pi", "e"));
        Tree tree = new Tree(letters);
        for (Token token : ShuntingYard.convertToRPN(text, FUNCTIONS, Map.of(), names, false)) {
            if (tree.add(token).depth > DEEPEST) {
                return null;
            }
        }
        return tree.stack.pop().expression;
    }

    /** How many arguments the function with this label takes. */
    static int arity(String label) {
        return operation(label).arity();
    }

    private Branch add(Token token) {
        Branch branch;
        if (token instanceof NumberToken number) {
            branch = new Branch(new Expression.Literal(number.getValue()), 1);
        } else if (token instanceof VariableToken variable) {
            branch = new Branch(named(variable.getName()), 1);
        } else if (token instanceof FunctionToken function) {
            branch = apply(operation(function.getFunction().getName()));
        } else if (token instanceof OperatorToken operator) {
            branch = apply(operator(
                    operator.getOperator().getSymbol(), operator.getOperator().getNumOperands()));
        } else {
            throw new IllegalArgumentException("unexpected token of type " + token.getType());
        }
        stack.push(branch);
        return branch;
    }

    private Branch apply(Operation operation) {
        Branch last = stack.pop();
        if (operation.arity() == 1) {
            return new Branch(new Expression.Unary(operation, last.expression), last.depth + 1);
        }
        Branch middle = stack.pop();
        int depth = Math.max(last.depth, middle.depth);
        if (operation.arity() == 2) {
            return new Branch(binary(operation, middle.expression, last.expression), depth + 1);
        }
        Branch first = stack.pop();
        return new Branch(
                new Expression.Ternary(operation, first.expression, middle.expression, last.expression),
                Math.max(depth, first.depth) + 1);
    }

    /** Powers of e are the exponential function. */
    private static Expression binary(Operation operation, Expression a, Expression b) {
        return operation == Operation.POW && a == Expression.Constant.E
                ? new Expression.Unary(Operation.EXP, b)
                : new Expression.Binary(operation, a, b);
    }

    private Expression named(String name) {
        return switch (name) {
            case "x1" -> Expression.Variable.X1;
            case "x2" -> Expression.Variable.X2;
            case "pi" -> Expression.Constant.PI;
            case "e" -> Expression.Constant.E;
            default -> new Expression.Parameter(letters.indexOf(name), name);
        };
    }

    private static Operation operator(String symbol, int operands) {
        return switch (symbol) {
            case "+" -> Operation.ADD;
            case "-" -> operands == 1 ? Operation.NEGATE : Operation.SUBTRACT;
            case "*" -> Operation.MULTIPLY;
            case "/" -> Operation.DIVIDE;
            case "%" -> Operation.REMAINDER;
            case "^" -> Operation.POW;
            default -> throw new IllegalArgumentException("unexpected operator " + symbol);
        };
    }

    private static Operation operation(String label) {
        Operation operation = OPERATIONS.get(label);
        if (operation == null) {
            throw new IllegalArgumentException("unexpected function " + label);
        }
        return operation;
    }

    private static net.objecthunter.exp4j.function.Function declaration(Operation operation) {
        return new net.objecthunter.exp4j.function.Function(operation.label(), operation.arity()) {
            @Override
            public double apply(double... operands) {
                double[] padded = Arrays.copyOf(operands, 3);
                return operation.apply(padded[0], padded[1], padded[2]);
            }
        };
    }
}
