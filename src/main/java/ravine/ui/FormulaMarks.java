package ravine.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import ravine.formula.FormulaGraph;
import ravine.formula.Typeset;
import ravine.graph.FormulaAt;
import ravine.workbench.FormulaEcho;

/** The formula as it was read, in pieces each of which is a node of its graph: the mouse over a piece marks the node, and a marked node its pieces. */
public final class FormulaMarks extends TextFlow {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    /** Some characters, one after the other, and the innermost node that they belong to. */
    private record Piece(Text text, int start, int end) {}

    private final List<Piece> pieces = new ArrayList<>();
    private Consumer<OptionalInt> mark = node -> {};
    private @Nullable FormulaGraph graph;

    public FormulaMarks() {
        getStyleClass().add("echo");
        setOnMouseExited(event -> mark.accept(OptionalInt.empty()));
    }

    /** Hands on the node under the mouse. */
    void hand(Consumer<OptionalInt> marking) {
        mark = marking;
    }

    void show(FormulaAt formula, OptionalInt node) {
        if (formula.graph() != graph) {
            graph = formula.graph();
            build(formula);
        }
        for (var piece : pieces) {
            boolean within = node.isPresent()
                    && formula.graph().marks().stream()
                            .anyMatch(each -> each.node() == node.getAsInt()
                                    && each.start() <= piece.start
                                    && piece.end <= each.end());
            piece.text.pseudoClassStateChanged(MARKED, within);
        }
    }

    private void build(FormulaAt formula) {
        pieces.clear();
        getChildren().clear();
        var marks = formula.graph().marks();
        var borders = new TreeSet<Integer>();
        marks.forEach(each -> borders.addAll(List.of(each.start(), each.end())));
        int at = 0;
        for (var span : FormulaEcho.of(formula.typeset(), FormulaEcho.MOST)) {
            int end = at + span.text().length();
            var cuts = new ArrayList<>(borders.subSet(at + 1, end));
            cuts.add(end);
            int from = at;
            for (int to : cuts) {
                add(span, from - at, to - at, from, marks);
                from = to;
            }
            at = end;
        }
    }

    private void add(Typeset.Span span, int start, int end, int at, List<FormulaGraph.Mark> marks) {
        var text = EchoView.text(new Typeset.Span(span.text().substring(start, end), span.raised(), span.lowered()));
        int last = at + end - start;
        marks.stream()
                .filter(each -> each.start() <= at && last <= each.end())
                .findFirst()
                .ifPresent(each -> text.setOnMouseEntered(event -> mark.accept(OptionalInt.of(each.node()))));
        pieces.add(new Piece(text, at, last));
        getChildren().add(text);
    }
}
