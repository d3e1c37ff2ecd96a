package ravine.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ravine.formula.FormulaNode;
import ravine.spec.DisplayNumber;

/** What is said of the nodes of a graph. */
public final class NodeWords {

    private static final int DIGITS = 5;

    /** The longest part of a formula by which a node is called. */
    private static final int LONGEST = 24;

    private final FormulaAt formula;
    private final Backpropagation numbers;
    private final Map<Integer, String> definitions;

    public NodeWords(FormulaAt formula) {
        this.formula = formula;
        numbers = formula.numbers();
        definitions = formula.graph().definitions().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one));
    }

    /** A node by its name, or by the part of the formula that it is, if that is short, or else by its number. */
    public String name(int node) {
        if (node == numbers.last()) {
            return "f";
        }
        var defined = definitions.get(node);
        if (defined != null) {
            return defined;
        }
        var part = part(node);
        return part.isEmpty() || part.length() > LONGEST ? "node " + (node + 1) : part;
    }

    /** The part of the formula that a node is, as it is written. */
    public String part(int node) {
        return formula.graph().marks().stream()
                .filter(mark -> mark.node() == node)
                .findFirst()
                .map(mark -> formula.typeset().part(mark.start(), mark.end()).text())
                .orElse("");
    }

    /** The name of a definition, empty for what is none. */
    String definition(int node) {
        return definitions.getOrDefault(node, "");
    }

    /** What an input is called, or what an operation does with a, b and c. */
    String title(int node) {
        var what = numbers.nodes().get(node);
        if (what instanceof FormulaNode.Coordinate coordinate) {
            return formula.variables().get(coordinate.place());
        } else if (what instanceof FormulaNode.Letter letter) {
            return letter.name();
        } else if (what instanceof FormulaNode.OfRow column) {
            return column.name();
        } else if (what instanceof FormulaNode.Given given) {
            return given.text();
        }
        return numbers.local(node).text();
    }

    String value(int node) {
        return (numbers.isMean(node) ? "mean " : "= ") + number(numbers.value(node));
    }

    String derivative(int node) {
        return "∂ " + number(numbers.derivative(node));
    }

    /** The derivative of a box by one of its operands, such as "a: b = 3"; for a folded box nothing. */
    String local(GraphEdge edge) {
        if (edge.place() < 0) {
            return "";
        }
        var formulas = numbers.local(edge.to()).text(edge.place());
        var number = number(local(edge.to(), edge.place()));
        var whole = formulas + (formulas.equals(number) ? "" : " = " + number);
        var operated = (FormulaNode.Operated) numbers.nodes().get(edge.to());
        var shown = whole.length() > LONGEST ? number : whole;
        return hasSeveral(operated) ? letter(operated, edge.place()) + ": " + shown : shown;
    }

    private boolean hasSeveral(FormulaNode.Operated operated) {
        return operated.operands().stream()
                        .filter(operand -> !(numbers.nodes().get(operand) instanceof FormulaNode.Given))
                        .count()
                > 1;
    }

    private double local(int user, int place) {
        var operand =
                ((FormulaNode.Operated) numbers.nodes().get(user)).operands().get(place);
        return numbers.uses(operand).stream()
                .filter(use -> use.user() == user && use.place() == place)
                .findFirst()
                .orElseThrow()
                .local();
    }

    /** All that is to be said of a node: its value, its local derivatives, and the derivative of f by it as the sum over its uses. */
    public List<String> lines(int node) {
        var lines = new ArrayList<String>();
        boolean mean = numbers.isMean(node);
        lines.add("%s %s %s".formatted(named(node), mean ? "is on average" : "=", number(numbers.value(node))));
        if (numbers.nodes().get(node) instanceof FormulaNode.Operated operated) {
            lines.add("%s with %s".formatted(title(node), operands(operated)));
            for (int place = 0; place < operated.operands().size(); place++) {
                if (!(numbers.nodes().get(operated.operands().get(place)) instanceof FormulaNode.Given)) {
                    lines.add("∂(%s)/∂%s = %s = %s"
                            .formatted(
                                    title(node),
                                    letter(operated, place),
                                    numbers.local(node).text(place),
                                    number(local(node, place))));
                }
            }
        }
        lines.add(sum(node));
        return lines;
    }

    private String named(int node) {
        var part = part(node);
        var name = name(node);
        return part.isEmpty() || part.equals(name) || part.length() > 2 * LONGEST ? name : name + " = " + part;
    }

    private String operands(FormulaNode.Operated operated) {
        var operands = new ArrayList<String>();
        for (int place = 0; place < operated.operands().size(); place++) {
            int operand = operated.operands().get(place);
            if (!(numbers.nodes().get(operand) instanceof FormulaNode.Given)) {
                operands.add("%s = %s".formatted(letter(operated, place), name(operand)));
            }
        }
        return operands.isEmpty() ? "numbers alone" : String.join(", ", operands);
    }

    /** Operands that are no numbers are a, b and c. */
    private String letter(FormulaNode.Operated operated, int place) {
        long before = operated.operands().subList(0, place).stream()
                .filter(operand -> !(numbers.nodes().get(operand) instanceof FormulaNode.Given))
                .count();
        return String.valueOf((char) ('a' + before));
    }

    private String sum(int node) {
        var by = "∂f/∂" + (name(node).contains(" ") ? "(" + name(node) + ")" : name(node)) + " = ";
        var uses = numbers.uses(node);
        if (uses.isEmpty()) {
            return by + "1";
        }
        var products = uses.stream()
                .map(use -> "%s·%s".formatted(bracketed(numbers.derivative(use.user())), bracketed(use.local())))
                .collect(Collectors.joining(" + "));
        boolean overRows = numbers.isMean(node) || uses.stream().anyMatch(use -> numbers.isMean(use.user()));
        if (overRows) {
            return by + "the sum over rows of derivative times local derivative = " + number(numbers.derivative(node));
        }
        var terms = uses.stream().map(use -> bracketed(use.term())).collect(Collectors.joining(" + "));
        var total = number(numbers.derivative(node));
        return by + products + (uses.size() > 1 ? " = " + terms : "") + " = " + total;
    }

    private static String bracketed(double number) {
        var text = number(number);
        return text.startsWith("−") ? "(" + text + ")" : text;
    }

    static String number(double number) {
        return DisplayNumber.shortened(number, DIGITS);
    }

    /** The gradient of f, which is what all of this is for. */
    public String gradient() {
        var gradient = numbers.gradient();
        return "∂f/∂%s = %s, ∂f/∂%s = %s"
                .formatted(
                        formula.variables().get(0),
                        number(gradient.x1()),
                        formula.variables().get(1),
                        number(gradient.x2()));
    }
}
