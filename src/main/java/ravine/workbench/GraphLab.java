package ravine.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.Vec;
import ravine.figure.Figure;
import ravine.formula.Formula;
import ravine.graph.FormulaAt;
import ravine.graph.GraphDrawing;
import ravine.graph.GraphOutline;
import ravine.graph.GraphPanel;
import ravine.graph.GraphPass;
import ravine.graph.GraphPlace;
import ravine.graph.GraphTable;

/**
 * The computation graph of the formula: how far its numbers have come, what is folded, and which node is marked; no part of the
 * session. It caches the last graph. The mouse over it marks a node; dragged it moves the graph, two clicks fold a node or fit the graph.
 */
public final class GraphLab implements Gestures {

    private static final double STILL = 4;

    /** A wheel that turns by so many of the toolkit's pixels doubles the size. */
    private static final double DOUBLING = 320;

    private record Drawn(FormulaAt formula, GraphOutline outline, GraphDrawing drawing) {}

    private final ObservableValue<Shown> shown;
    private final PanelOutput output;
    private final GraphNumbers numbers;
    private final Player pass = new Player(0);
    private final ReadOnlyObjectWrapper<OptionalInt> marked = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private final ReadOnlyObjectWrapper<Optional<GraphPlace>> place = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<GraphOutline>> outline = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Formula outlined;
    private @Nullable Drawn drawn;
    private @Nullable GraphPanel panel;
    private @Nullable Pixel pressed;
    private boolean moved;

    GraphLab(ObservableValue<Shown> shown, PanelOutput output, RowEdits rows, ObservableValue<Optional<Vec>> pointed) {
        this.shown = shown;
        this.output = output;
        numbers = new GraphNumbers(shown, rows, pointed);
        pass.octave().set(0);
    }

    /** Where the numbers are taken. */
    public GraphNumbers numbers() {
        return numbers;
    }

    /** How far the numbers have come, forward and then backward. */
    public Player pass() {
        return pass;
    }

    /** The node that is marked, if one is. */
    public ReadOnlyObjectProperty<OptionalInt> marked() {
        return marked.getReadOnlyProperty();
    }

    /** Where the graph lies; it is fitted where that is empty. */
    public ReadOnlyObjectProperty<Optional<GraphPlace>> place() {
        return place.getReadOnlyProperty();
    }

    /** What is folded; as it can be read where that is empty. */
    public ReadOnlyObjectProperty<Optional<GraphOutline>> outline() {
        return outline.getReadOnlyProperty();
    }

    public void mark(OptionalInt node) {
        marked.set(node);
    }

    private GraphDrawing drawing() {
        var formula = numbers.formula();
        var read = shown.getValue().session().problem().formula();
        if (outlined == null || !outlined.text().equals(read.text())) {
            outline.set(Optional.empty());
            place.set(Optional.empty());
            marked.set(OptionalInt.empty());
        }
        outlined = read;
        var wanted = outline.get().orElseGet(() -> GraphOutline.readable(formula.graph()));
        outline.set(Optional.of(wanted));
        var now = drawn;
        if (now == null || !now.formula.equals(formula) || now.outline != wanted) {
            now = new Drawn(formula, wanted, new GraphDrawing(formula, wanted));
            drawn = now;
            var steps = GraphPass.of(wanted, formula.numbers().nodes(), Integer.MAX_VALUE)
                    .last();
            boolean whole =
                    pass.last().get() == 0 || pass.step().get() == pass.last().get();
            pass.setLast(steps);
            if (whole && !pass.playing().get()) {
                pass.end();
            }
        }
        return now.drawing;
    }

    /** The figure of so many pixels, after as many steps of the pass as are shown. */
    public Figure figure(double width, double height) {
        var theme = shown.getValue().theme();
        var drawing = drawing();
        var room = GraphPanel.room(width, height, theme);
        var now = place.get()
                .map(lies -> new GraphPanel(drawing, lies, pass(drawing), marked.get(), room, theme))
                .orElseGet(() -> GraphPanel.fitted(drawing, pass(drawing), marked.get(), room, theme));
        panel = now;
        return now.figure(width, height);
    }

    private GraphPass pass(GraphDrawing drawing) {
        return GraphPass.of(
                drawing.outline(),
                drawing.formula().numbers().nodes(),
                pass.step().get());
    }

    /** What is said of the marked node, or else of the one that came last, or of f. */
    public List<String> lines() {
        return drawing().words().lines(node());
    }

    /** The node that is spoken of. */
    public int node() {
        var drawing = drawing();
        int f = drawing.formula().numbers().last();
        return marked.get().orElseGet(() -> pass(drawing).current().orElse(f));
    }

    /** The formula with its graph, for marking its parts. */
    public FormulaAt shownFormula() {
        return drawing().formula();
    }

    /** Where the numbers are taken, how far they have come, the gradient, what the run uses, and the conventions at kinks. */
    public GraphText text() {
        return GraphText.of(numbers, shown.getValue(), drawing(), pass(drawing()));
    }

    /** Folds the node that is spoken of, or opens it. */
    public void fold() {
        fold(node());
    }

    /** Whether it can be folded. */
    public boolean isFoldable() {
        return drawing().outline().isFoldable(node());
    }

    private void fold(int node) {
        outline.set(Optional.of(drawing().outline().toggled(node)));
    }

    /** Shows the whole graph, as far as it can be read. */
    public void fit() {
        place.set(Optional.empty());
    }

    /** Saves the whole graph as large as it is, or its numbers, by the file's ending. */
    public void save(Path file, double width, double height) {
        var drawing = drawing();
        var formula = numbers.formula();
        output.save(
                file,
                width,
                height,
                shown.getValue().theme(),
                (across, up, theme) -> GraphPanel.figure(drawing, across, up, theme),
                () -> csv(formula));
    }

    /** Copies the graph as the command line prints it. */
    public void copy(Function<CopiedText, String> taken) {
        var formula = numbers.formula();
        int lines = formula.numbers().last() + 1;
        output.copy(lines, () -> new CopiedText(csv(formula), WindowWords.of("graph.copied")), taken);
    }

    private static String csv(FormulaAt formula) throws IOException {
        return CopiedText.text(out -> GraphTable.print(out, formula.numbers()));
    }

    @Override
    public void press(double x, double y, boolean shift) {
        pressed = new Pixel(x, y);
        moved = false;
    }

    @Override
    public void drag(double x, double y) {
        var from = pressed;
        if (from != null && panel != null && (moved || Math.hypot(x - from.x(), y - from.y()) >= STILL)) {
            moved = true;
            place.set(Optional.of(panel.place().moved(x - from.x(), y - from.y())));
            pressed = new Pixel(x, y);
        }
    }

    @Override
    public void release(double x, double y, int clicks) {
        if (!moved && clicks == 2 && panel != null) {
            panel.box(x, y).ifPresentOrElse(this::fold, this::fit);
        }
        pressed = null;
    }

    @Override
    public void wheel(double x, double y, double turned) {
        zoom(x, y, Math.pow(2, turned / DOUBLING));
    }

    @Override
    public void zoom(double x, double y, double factor) {
        if (panel != null) {
            place.set(Optional.of(panel.place().zoomed(factor, x, y)));
        }
    }

    @Override
    public void hover(double x, double y) {
        if (panel != null) {
            mark(panel.box(x, y));
        }
    }

    @Override
    public void leave() {
        mark(OptionalInt.empty());
    }
}
