package ravine.graph;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import ravine.draw.Frame;
import ravine.draw.TextStyle;
import ravine.draw.Theme;

/** A graph with its texts, laid out at scale 1: costly to make, the same whatever of it is shown. */
public final class GraphDrawing {

    /** Heights and widths at scale 1. */
    static final double HEIGHT = 52;

    private static final double PADDING = 16;
    private static final double LEAST = 84;
    private static final double GAP = 34;
    private static final int LONGEST = 22;

    private final FormulaAt formula;
    private final GraphOutline outline;
    private final NodeWords words;
    private final List<Integer> boxes;
    private final LayeredLayout layout;

    public GraphDrawing(FormulaAt formula, GraphOutline outline) {
        this.formula = formula;
        this.outline = outline;
        words = new NodeWords(formula);
        boxes = outline.boxes();
        var widths = boxes.stream().mapToDouble(this::width).toArray();
        var edges = outline.edges().stream()
                .map(edge -> new int[] {boxes.indexOf(edge.from()), boxes.indexOf(edge.to())})
                .toList();
        var rooms = outline.edges().stream()
                .mapToDouble(edge -> GAP + small(Theme.LIGHT).width(words.local(edge)))
                .toArray();
        layout = new LayeredLayout(widths, HEIGHT, edges, rooms);
    }

    private double width(int node) {
        double widest = Math.max(
                large(Theme.LIGHT).width(title(node)),
                Math.max(
                        small(Theme.LIGHT).width(words.value(node)),
                        small(Theme.LIGHT).width(words.derivative(node))));
        return Math.max(LEAST, PADDING + widest);
    }

    static TextStyle large(Theme theme) {
        return TextStyle.of(theme.size(13.5), theme.text()).bold();
    }

    static TextStyle small(Theme theme) {
        return TextStyle.of(theme.size(12), theme.text());
    }

    /** The title of a box: a folded one is called by its name alone. */
    String title(int node) {
        var definition = words.definition(node);
        var title = outline.isFolded(node)
                ? (definition.isEmpty() ? "…" + words.title(node) : definition)
                : definition.isEmpty() ? words.title(node) : definition + " = " + words.title(node);
        return title.length() > LONGEST ? title.substring(0, LONGEST - 1) + "…" : title;
    }

    public FormulaAt formula() {
        return formula;
    }

    public GraphOutline outline() {
        return outline;
    }

    public NodeWords words() {
        return words;
    }

    Frame box(int node) {
        return layout.box(boxes.indexOf(node));
    }

    double[] bends(int edge) {
        return layout.bends(edge);
    }

    public double width() {
        return layout.width();
    }

    public double height() {
        return layout.height();
    }

    /** The box at a place. */
    OptionalInt at(double x, double y) {
        return boxes.stream()
                .filter(node -> box(node).contains(x, y))
                .mapToInt(node -> node)
                .findFirst();
    }

    /** Where an edge ends: its operands enter a box from the top to the bottom. */
    double portY(int edge) {
        var line = outline.edges().get(edge);
        var into = IntStream.range(0, outline.edges().size())
                .filter(other -> outline.edges().get(other).to() == line.to())
                .boxed()
                .sorted((one, other) -> Double.compare(entry(one), entry(other)))
                .toList();
        var box = box(line.to());
        double step = Math.min(16, (HEIGHT - 8) / into.size());
        return box.centreY() + step * (into.indexOf(edge) - (into.size() - 1) / 2.0);
    }

    /** From how far down an edge comes in. */
    private double entry(int edge) {
        var bends = bends(edge);
        return bends.length == 0
                ? box(outline.edges().get(edge).from()).centreY() + 1e-6 * edge
                : bends[bends.length - 1];
    }
}
