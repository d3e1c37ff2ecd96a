package ravine.formula;

import java.util.ArrayList;
import java.util.List;

/** Sets a tree as a line with parentheses only where the tree would be read differently without, or where a minus would be overlooked. */
final class Printer {

    private static final int SUM = 1;
    private static final int PRODUCT = 2;
    private static final int NEGATION = 3;
    private static final int POWER = 4;
    private static final int ATOM = 5;

    private final List<Typeset.Span> spans = new ArrayList<>();
    private int raised;

    private Printer() {}

    static Typeset typeset(Expression expression) {
        Printer printer = new Printer();
        printer.print(expression, SUM);
        return new Typeset(printer.spans);
    }

    private void print(Expression expression, int binding) {
        if (binding(expression) < binding) {
            write("(");
            print(expression);
            write(")");
        } else {
            print(expression);
        }
    }

    private void print(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            write(number(literal.number()));
        } else if (expression instanceof Expression.Constant constant) {
            write(constant.symbol());
        } else if (expression instanceof Expression.Variable variable) {
            write("x");
            lower(variable == Expression.Variable.X1 ? "1" : "2");
        } else if (expression instanceof Expression.Parameter parameter) {
            write(parameter.letter());
        } else if (expression instanceof Expression.Column column) {
            write(column.name());
        } else if (expression instanceof Expression.Unary unary) {
            unary(unary.operation(), unary.a());
        } else if (expression instanceof Expression.Binary binary) {
            binary(binary);
        } else if (expression instanceof Expression.Ternary ternary) {
            name(ternary.operation());
            print(ternary.a());
            write(", ");
            print(ternary.b());
            write(", ");
            print(ternary.c());
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
                print(a);
                write("|");
            }
            default -> {
                name(operation);
                print(a);
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
                write(Juxtaposition.isClear(a, b, binding(b) < POWER) ? "" : "·");
                print(b, POWER);
            }
            case DIVIDE, REMAINDER -> {
                print(a, PRODUCT);
                write(binary.operation() == Operation.DIVIDE ? "/" : " % ");
                print(b, POWER);
            }
            case POW -> {
                print(a, ATOM);
                raise(b);
            }
            default -> {
                name(binary.operation());
                print(a);
                write(", ");
                print(b);
                write(")");
            }
        }
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
                case ADD, SUBTRACT -> SUM;
                case MULTIPLY, DIVIDE, REMAINDER -> PRODUCT;
                case POW -> POWER;
                default -> ATOM;
            };
        }
        return ATOM;
    }

    private static String number(double number) {
        return Double.toString(number).replace('E', 'e').replace('-', '−').replaceFirst("\\.0(?=e|$)", "");
    }

    private void raise(Expression exponent) {
        raised++;
        print(exponent);
        raised--;
    }

    private void write(String text) {
        add(text, false);
    }

    private void lower(String text) {
        add(text, true);
    }

    private void add(String text, boolean lowered) {
        int last = spans.size() - 1;
        if (last >= 0 && spans.get(last).raised() == raised && spans.get(last).lowered() == lowered) {
            spans.set(last, new Typeset.Span(spans.get(last).text() + text, raised, lowered));
        } else if (!text.isEmpty()) {
            spans.add(new Typeset.Span(text, raised, lowered));
        }
    }
}
