package ravine.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import ravine.formula.FormulaGraph;
import ravine.formula.FormulaNode;

/** What is drawn of a computation graph: numbers stand in the operations that use them, and a folded node hides all that only it needs. */
public final class GraphOutline {

    /** So many boxes can be read. */
    public static final int READABLE = 60;

    private final List<FormulaNode> nodes;
    private final Set<Integer> folded;
    private final List<Integer> boxes = new ArrayList<>();
    private final List<GraphEdge> edges = new ArrayList<>();

    private GraphOutline(List<FormulaNode> nodes, Collection<Integer> folded) {
        this.nodes = nodes;
        this.folded = new TreeSet<>(folded);
        this.folded.removeIf(node -> inside(node).isEmpty());
        var hidden = new BitSet();
        this.folded.forEach(node -> hidden.or(inside(node)));
        for (int node = 0; node < nodes.size(); node++) {
            boolean last = node == nodes.size() - 1;
            if (!hidden.get(node) && (last || !(nodes.get(node) instanceof FormulaNode.Given))) {
                boxes.add(node);
                connect(node);
            }
        }
    }

    /** The outline with these nodes folded. */
    public static GraphOutline of(FormulaGraph graph, Collection<Integer> folded) {
        return new GraphOutline(graph.nodes(), folded);
    }

    /** The outline as it is shown first: definitions are folded where there are too many boxes to be read, then whatever hides most. */
    public static GraphOutline readable(FormulaGraph graph) {
        var outline = of(graph, Set.of());
        if (outline.boxes.size() > READABLE) {
            outline = of(graph, graph.definitions().values());
        }
        while (outline.boxes.size() > READABLE) {
            var now = outline;
            var most = outline.boxes.stream()
                    .filter(node ->
                            !now.folded.contains(node) && node != graph.nodes().size() - 1)
                    .max(Comparator.comparingInt(node -> now.inside(node).cardinality()));
            if (most.isEmpty() || now.inside(most.get()).isEmpty()) {
                break;
            }
            outline = now.toggled(most.get());
        }
        return outline;
    }

    /** The operations that no other needs than this one and those among them; inputs are not folded. */
    private BitSet inside(int node) {
        var inside = new BitSet();
        if (!(nodes.get(node) instanceof FormulaNode.Operated)) {
            return inside;
        }
        for (int other = node - 1; other >= 0; other--) {
            int operand = other;
            if (nodes.get(other) instanceof FormulaNode.Operated
                    && IntStream.range(other + 1, nodes.size())
                            .filter(user -> operands(user).contains(operand))
                            .allMatch(user -> user == node || inside.get(user))) {
                inside.set(other);
            }
        }
        return inside;
    }

    private List<Integer> operands(int node) {
        return nodes.get(node) instanceof FormulaNode.Operated operated ? operated.operands() : List.of();
    }

    private void connect(int node) {
        if (!folded.contains(node)) {
            for (int place = 0; place < operands(node).size(); place++) {
                int operand = operands(node).get(place);
                if (!(nodes.get(operand) instanceof FormulaNode.Given)) {
                    edges.add(new GraphEdge(operand, node, place));
                }
            }
            return;
        }
        var inside = inside(node);
        var from = new LinkedHashSet<Integer>(operands(node));
        inside.stream().forEach(part -> from.addAll(operands(part)));
        from.stream()
                .filter(operand -> !inside.get(operand) && !(nodes.get(operand) instanceof FormulaNode.Given))
                .sorted()
                .forEach(operand -> edges.add(new GraphEdge(operand, node, -1)));
    }

    /** The nodes that are drawn, in the order of computing. */
    public List<Integer> boxes() {
        return List.copyOf(boxes);
    }

    public List<GraphEdge> edges() {
        return List.copyOf(edges);
    }

    public boolean isFolded(int node) {
        return folded.contains(node);
    }

    /** Whether a node hides others where it is folded. */
    public boolean isFoldable(int node) {
        return !inside(node).isEmpty();
    }

    /** The same with a node folded, or open if it was folded. */
    public GraphOutline toggled(int node) {
        var other = new HashSet<>(folded);
        if (!other.remove(node)) {
            other.add(node);
        }
        return new GraphOutline(nodes, other);
    }

    /** The nodes that are folded. */
    public Set<Integer> folded() {
        return Set.copyOf(folded);
    }
}
