package ravine.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Sets a tree as a line with parentheses only where the tree would be read differently without, or where a minus would be overlooked. */
final class Printer {

    private static final int EITHER = 1;
    private static final int BOTH = 2;
    private static final int COMPARISON = 3;
    private static final int SUM = 4;
    private static final int PRODUCT = 5;
    private static final int NEGATION = 6;
    private static final int POWER = 7;
    private static final int ATOM = 8;

    /** What is to be set next, the first on top: a stack of its own, since a tree may be deeper than a thread's. */
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    /** What the part that is being set consists of, in its order. */
    private final List<Runnable> pieces = new ArrayList<>();

    private final SetLine line = new SetLine();

    private final VariableNames names;

    private Printer(VariableNames names) {
        this.names = names;
    }

    static Typeset typeset(Expression expression) {
        return typeset(expression, VariableNames.USUAL);
    }

    /** The expression, behind a heading with its name and those of its variables where they are not f, x₁ and x₂. */
    static Typeset typeset(Expression expression, VariableNames names) {
        return printed(expression, names, true).typeset();
    }

    /** The expression alone, with these names of its variables. */
    static Typeset bare(Expression expression, VariableNames names) {
        return printed(expression, names, false).typeset();
    }

    /** Where each part of the expression is set, the inner ones first. */
    static List<SetLine.Mark> marks(Expression expression, VariableNames names) {
        return printed(expression, names, true).line.marks();
    }

    private static Printer printed(Expression expression, VariableNames names, boolean heading) {
        Printer printer = new Printer(names);
        if (heading && !names.needNoHeading()) {
            printer.variable(names.function());
            printer.write("(");
            printer.variable(names.first());
            printer.write(", ");
            printer.variable(names.second());
            printer.write(") = ");
        }
        printer.print(expression, EITHER);
        printer.finish();
        return printer;
    }

    private Typeset typeset() {
        return line.typeset();
    }

    private void finish() {
        putFirst(pieces);
        while (!waiting.isEmpty()) {
            waiting.pop().run();
            putFirst(pieces);
        }
    }

    /** Puts the pieces before all that waits. */
    private void putFirst(List<Runnable> next) {
        for (int i = next.size() - 1; i >= 0; i--) {
            waiting.push(next.get(i));
        }
        next.clear();
    }

    private void variable(String name) {
        int index = VariableNames.indexStart(name);
        write(name.substring(0, index));
        lower(name.substring(index));
    }

    private void print(Expression expression, int binding) {
        pieces.add(() -> part(expression, binding));
    }

    /** Sets a part, in parentheses where it binds less than this. */
    private void part(Expression expression, int binding) {
        boolean closed = binding(expression) < binding;
        write(closed ? "(" : "");
        pieces.add(line::begin);
        parts(expression);
        pieces.add(() -> line.end(expression));
        write(closed ? ")" : "");
    }

    private void parts(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            write(number(literal.number()));
        } else if (expression instanceof Expression.Constant constant) {
            write(constant.symbol());
        } else if (expression instanceof Expression.Variable variable) {
            variable(variable == Expression.Variable.X1 ? names.first() : names.second());
        } else if (expression instanceof Expression.Parameter parameter) {
            variable(parameter.letter());
        } else if (expression instanceof Expression.Column column) {
            write(column.name());
        } else if (expression instanceof Expression.Unary unary) {
            unary(unary.operation(), unary.a());
        } else if (expression instanceof Expression.Binary binary) {
            binary(binary);
        } else if (expression instanceof Expression.Ternary ternary) {
            name(ternary.operation());
            print(ternary.a(), EITHER);
            write(", ");
            print(ternary.b(), EITHER);
            write(", ");
            print(ternary.c(), EITHER);
            write(")");
        }
    }

    private void unary(Operation operation, Expression a) {
        switch (operation) {
            case NEGATE -> {
                write("−");
                print(a, POWER);
            }
            case EXP -> {
                write("e");
                raise(a);
            }
            case ABS -> {
                write("|");
                print(a, EITHER);
                write("|");
            }
            default -> {
                name(operation);
                print(a, EITHER);
                write(")");
            }
        }
    }

    private void binary(Expression.Binary binary) {
        Expression a = binary.a();
        Expression b = binary.b();
        switch (binary.operation()) {
            case ADD, SUBTRACT -> {
                print(a, SUM);
                write(binary.operation() == Operation.ADD ? " + " : " − ");
                print(b, Juxtaposition.startsWithMinus(b) ? ATOM + 1 : PRODUCT);
            }
            case MULTIPLY -> {
                print(a, PRODUCT);
                write(Juxtaposition.isClear(a, b, binding(b) < POWER, names.isUsual()) ? "" : "·");
                print(b, POWER);
            }
            case DIVIDE -> {
                print(a, PRODUCT);
                write("/");
                print(b, POWER);
            }
            case REMAINDER -> {
                // Before a letter the sign would begin a comment.
                boolean plain =
                        b instanceof Expression.Literal || (b instanceof Expression.Variable && names.isUsual());
                print(a, PRODUCT);
                write(" % ");
                print(b, plain ? POWER : ATOM + 1);
            }
            case POW -> {
                print(a, ATOM);
                raise(b);
            }
            case LESS -> infix(a, " < ", b, SUM);
            case LESSEQUAL -> infix(a, " ≤ ", b, SUM);
            case GREATER -> infix(a, " > ", b, SUM);
            case GREATEREQUAL -> infix(a, " ≥ ", b, SUM);
            case EQUAL -> infix(a, " == ", b, SUM);
            case NOTEQUAL -> infix(a, " ≠ ", b, SUM);
            case AND -> infix(a, " and ", b, COMPARISON);
            case OR -> infix(a, " or ", b, BOTH);
            default -> {
                name(binary.operation());
                arguments(binary.operation(), a);
                write(", ");
                print(b, EITHER);
                write(")");
            }
        }
    }

    /** The first operand, as further arguments where it is the same function of any number of them. */
    private void arguments(Operation operation, Expression first) {
        boolean any = Arguments.chained(operation.label()).isPresent();
        Deque<Expression> further = new ArrayDeque<>();
        Expression rest = first;
        while (any && rest instanceof Expression.Binary binary && binary.operation() == operation) {
            further.push(binary.b());
            rest = binary.a();
        }
        print(rest, EITHER);
        for (Expression next : further) {
            write(", ");
            print(next, EITHER);
        }
    }

    private void infix(Expression a, String sign, Expression b, int operands) {
        print(a, operands);
        write(sign);
        print(b, operands);
    }

    /** A function's name and the parenthesis before its arguments. */
    private void name(Operation operation) {
        write(label(operation));
        lower(operation == Operation.LOG2 ? "2" : operation == Operation.LOG10 ? "10" : "");
        write("(");
    }

    /** How a function is shown; all of it can be read. */
    private static String label(Operation operation) {
        return switch (operation) {
            case LOG -> "ln";
            case LOG2, LOG10 -> "log";
            case WHERE -> "if";
            case GAMMA -> "Γ";
            case SQRT -> "√";
            case CBRT -> "∛";
            default -> operation.label();
        };
    }

    private static int binding(Expression expression) {
        if (expression instanceof Expression.Unary unary) {
            return unary.operation() == Operation.NEGATE ? NEGATION : unary.operation() == Operation.EXP ? POWER : ATOM;
        } else if (expression instanceof Expression.Binary binary) {
            return switch (binary.operation()) {
                case OR -> EITHER;
                case AND -> BOTH;
                case LESS, LESSEQUAL, GREATER, GREATEREQUAL, EQUAL, NOTEQUAL -> COMPARISON;
                case ADD, SUBTRACT -> SUM;
                case MULTIPLY, DIVIDE, REMAINDER -> PRODUCT;
                case POW -> POWER;
                default -> ATOM;
            };
        }
        return ATOM;
    }

    static String number(double number) {
        return Double.toString(number).replace('E', 'e').replace('-', '−').replaceFirst("\\.0(?=e|$)", "");
    }

    private void raise(Expression exponent) {
        pieces.add(() -> line.raise(1));
        print(exponent, EITHER);
        pieces.add(() -> line.raise(-1));
    }

    private void write(String text) {
        pieces.add(() -> line.write(text, false));
    }

    private void lower(String text) {
        pieces.add(() -> line.write(text, true));
    }
}
