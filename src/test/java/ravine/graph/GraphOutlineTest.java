package ravine.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ravine.Mistake;
import ravine.formula.Formula;

/** What of a computation graph is drawn, open and folded. */
final class GraphOutlineTest {

    @Test
    void numbers_are_not_drawn_and_all_else_is() throws Mistake {
        var outline = GraphOutline.of(Formula.read("0.1x^2 + 2y^2").graph(), Set.of());
        assertEquals(7, outline.boxes().size());
        assertEquals(6, outline.edges().size());
        assertEquals(
                1, GraphOutline.of(Formula.read("3").graph(), Set.of()).boxes().size());
    }

    @Test
    void folded_definition_hides_what_only_it_needs() throws Mistake {
        var graph = Formula.read("p = sin(x)^2 + y; q = y^2; p*q + y^2").graph();
        int p = graph.definitions().getOrDefault("p", -1);
        int q = graph.definitions().getOrDefault("q", -1);
        var open = GraphOutline.of(graph, Set.of());
        assertTrue(open.isFoldable(p));
        assertFalse(open.isFoldable(q));
        var folded = open.toggled(p);
        assertEquals(open.boxes().size() - 2, folded.boxes().size());
        assertEquals(
                Set.of(-1),
                folded.edges().stream()
                        .filter(edge -> edge.to() == p)
                        .map(GraphEdge::place)
                        .collect(Collectors.toSet()));
        assertEquals(2, folded.edges().stream().filter(edge -> edge.to() == p).count());
        assertEquals(open.boxes(), folded.toggled(p).boxes());
    }

    @Test
    void formula_that_is_too_large_to_be_read_is_folded() throws Mistake {
        var sums = IntStream.range(0, 40)
                .mapToObj(i -> "sin(%dx + cos(y/%d))".formatted(i + 1, i + 2))
                .toList();
        var whole = GraphOutline.of(Formula.read(String.join(" + ", sums)).graph(), Set.of());
        var readable =
                GraphOutline.readable(Formula.read(String.join(" + ", sums)).graph());
        assertTrue(whole.boxes().size() > 150);
        assertTrue(
                readable.boxes().size() <= GraphOutline.READABLE,
                "" + readable.boxes().size());
        assertEquals(
                whole.boxes().get(whole.boxes().size() - 1),
                readable.boxes().get(readable.boxes().size() - 1));
        assertEquals(
                List.of(),
                readable.edges().stream()
                        .filter(edge -> edge.from() >= edge.to())
                        .toList());
    }
}
