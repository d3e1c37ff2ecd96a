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
import java.util.stream.Stream;
import net.objecthunter.exp4j.operator.Operator;
import net.objecthunter.exp4j.shuntingyard.ShuntingYard;
import net.objecthunter.exp4j.tokenizer.FunctionToken;
import net.objecthunter.exp4j.tokenizer.NumberToken;
import net.objecthunter.exp4j.tokenizer.OperatorToken;
import net.objecthunter.exp4j.tokenizer.Token;
import net.objecthunter.exp4j.tokenizer.VariableToken;
import ravine.Mistake;

/** The tree of a text in exp4j's grammar, made from the postfix order of exp4j's shunting yard. */
final class Tree {

    /** The most levels a tree may have, so that no recursion over it can overflow a stack. */
    static final int DEEPEST = 1000;

    private static final Map<String, Operation> OPERATIONS = Arrays.stream(Operation.values())
            .filter(Operation::isFunction)
            .collect(Collectors.toUnmodifiableMap(Operation::label, Function.identity()));

    /** The most nodes, each counted as often as it is used: definitions are put in where they are used. */
    static final int LARGEST = 20_000;

    private static final Map<String, Shorthand> SHORTHANDS = Arrays.stream(Shorthand.values())
            .collect(Collectors.toUnmodifiableMap(Shorthand::label, Function.identity()));

    private static final Map<String, net.objecthunter.exp4j.function.Function> FUNCTIONS = Stream.concat(
                    OPERATIONS.values().stream().map(each -> declaration(each.label(), each.arity())),
                    SHORTHANDS.values().stream().map(each -> declaration(each.label(), each.arity())))
            .collect(Collectors.toUnmodifiableMap(
                    net.objecthunter.exp4j.function.Function::getName, Function.identity()));

    /** Comparisons and what joins them, which exp4j has not: they bind less than its sums. */
    private static final Map<String, Operator> OPERATORS = Map.of(
            "<", operator("<", 90),
            "<=", operator("<=", 90),
            ">", operator(">", 90),
            ">=", operator(">=", 90),
            "==", operator("==", 90),
            "!=", operator("!=", 90),
            "&", operator("&", 80),
            "|", operator("|", 70));

    /** A tree with its depth and the number of its nodes. */
    record Branch(Expression expression, int depth, int size) {

        static Branch leaf(Expression expression) {
            return new Branch(expression, 1, 1);
        }

        /** A node over parts, the deepest of which is so deep. */
        static Branch over(Expression expression, int depth, int size) {
            return new Branch(expression, depth + 1, size + 1);
        }
    }

    private final List<String> letters;
    private final Map<String, Branch> definitions;
    private final Deque<Branch> stack = new ArrayDeque<>();

    private Tree(List<String> letters, Map<String, Branch> definitions) {
        this.letters = letters;
        this.definitions = definitions;
    }

    /** The tree of a well-formed text with these parameter letters and definitions; a mistake is about the whole of it. */
    static Branch of(Source source, String text, List<String> letters, Map<String, Branch> definitions) throws Mistake {
        Set<String> names = new HashSet<>(letters);
        names.addAll(definitions.keySet());
        names.addAll(List.of("x1", "x2", "pi", "e"));
        Tree tree = new Tree(letters, definitions);
        for (Token token : ShuntingYard.convertToRPN(text, FUNCTIONS, OPERATORS, names, false)) {
            Branch branch = tree.add(token);
            if (branch.depth > DEEPEST) {
                throw source.mistake(
                        "The formula is too deep: more than %s operations are nested in one another."
                                .formatted(DEEPEST),
                        0,
                        source.length());
            } else if (branch.size > LARGEST) {
                throw source.mistake(
                        "The formula is too large: more than %s operations with all definitions put in."
                                .formatted(LARGEST),
                        0,
                        source.length());
            }
        }
        return tree.stack.pop();
    }

    /** How many arguments the function with this label takes. */
    static int arity(String label) {
        Shorthand shorthand = SHORTHANDS.get(label);
        return shorthand == null ? operation(label).arity() : shorthand.arity();
    }

    private Branch add(Token token) {
        Branch branch;
        if (token instanceof NumberToken number) {
            branch = Branch.leaf(new Expression.Literal(number.getValue()));
        } else if (token instanceof VariableToken variable) {
            Branch definition = definitions.get(variable.getName());
            branch = definition == null ? Branch.leaf(named(variable.getName())) : definition;
        } else if (token instanceof FunctionToken function) {
            Shorthand shorthand = SHORTHANDS.get(function.getFunction().getName());
            branch = shorthand == null ? apply(operation(function.getFunction().getName())) : expand(shorthand);
        } else if (token instanceof OperatorToken operator) {
            branch = apply(operation(
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
            return Branch.over(new Expression.Unary(operation, last.expression), last.depth, last.size);
        }
        Branch middle = stack.pop();
        int depth = Math.max(last.depth, middle.depth);
        int size = last.size + middle.size;
        if (operation.arity() == 2) {
            return Branch.over(binary(operation, middle.expression, last.expression), depth, size);
        }
        Branch first = stack.pop();
        return Branch.over(
                new Expression.Ternary(operation, first.expression, middle.expression, last.expression),
                Math.max(depth, first.depth),
                size + first.size);
    }

    private Branch expand(Shorthand shorthand) {
        Branch last = stack.pop();
        Branch first = shorthand.arity() == 1 ? last : stack.pop();
        int depth = Math.max(first.depth, last.depth) + 3;
        return new Branch(shorthand.expand(first.expression, last.expression), depth, 5 + 2 * (first.size + last.size));
    }

    /** Powers of e are the exponential function. */
    static Expression binary(Operation operation, Expression a, Expression b) {
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

    private static Operation operation(String symbol, int operands) {
        return switch (symbol) {
            case "+" -> Operation.ADD;
            case "-" -> operands == 1 ? Operation.NEGATE : Operation.SUBTRACT;
            case "*" -> Operation.MULTIPLY;
            case "/" -> Operation.DIVIDE;
            case "%" -> Operation.REMAINDER;
            case "^" -> Operation.POW;
            case "<" -> Operation.LESS;
            case "<=" -> Operation.LESSEQUAL;
            case ">" -> Operation.GREATER;
            case ">=" -> Operation.GREATEREQUAL;
            case "==" -> Operation.EQUAL;
            case "!=" -> Operation.NOTEQUAL;
            case "&" -> Operation.AND;
            case "|" -> Operation.OR;
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

    /** A function as exp4j's shunting yard asks for it, which never applies it. */
    private static net.objecthunter.exp4j.function.Function declaration(String label, int arity) {
        return new net.objecthunter.exp4j.function.Function(label, arity) {
            @Override
            public double apply(double... operands) {
                throw new UnsupportedOperationException(label);
            }
        };
    }

    private static Operator operator(String symbol, int precedence) {
        return new Operator(symbol, 2, true, precedence) {
            @Override
            public double apply(double... operands) {
                throw new UnsupportedOperationException(symbol);
            }
        };
    }
}
