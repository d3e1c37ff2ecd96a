package ravine.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.library.KnownObjective;
import ravine.library.ObjectiveLibrary;

/** Layers, crossings and places of computation graphs. */
final class LayeredLayoutTest {

    private static LayeredLayout layout(int boxes, List<int[]> edges) {
        var widths = new double[boxes];
        Arrays.fill(widths, 60);
        var rooms = new double[edges.size()];
        Arrays.fill(rooms, 40);
        return new LayeredLayout(widths, 50, edges, rooms);
    }

    /** Edges such as "0-2 1-2". */
    private static List<int[]> edges(String text) {
        return Arrays.stream(text.split(" ", -1))
                .map(edge -> Arrays.stream(edge.split("-", -1))
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .toList();
    }

    static List<KnownObjective> library() {
        return ObjectiveLibrary.all();
    }

    @ParameterizedTest
    @CsvSource({
        "0-2 1-2, 3, 0 0 1",
        "0-1 1-2 0-2, 3, 0 1 2",
        "0-1 1-2 2-4 3-4, 5, 0 1 2 2 3",
        "0-3 1-3 3-4 2-4, 5, 0 0 1 1 2",
    })
    void a_box_is_right_of_all_that_it_needs_and_an_input_next_to_what_needs_it(
            String edges, int boxes, String layers) {
        var layout = layout(boxes, edges(edges));
        for (int box = 0; box < boxes; box++) {
            assertEquals(Integer.parseInt(layers.split(" ", -1)[box]), layout.layer(box), "box " + box);
        }
    }

    /** Each can be drawn without a crossing, which the order of the numbers has. */
    @ParameterizedTest
    @CsvSource({"0-3 1-2, 4", "0-5 1-4 2-3, 6", "0-4 1-3 2-3 4-6 3-5, 7", "0-3 1-4 2-5 3-8 4-7 5-6, 9"})
    void lines_that_need_not_cross_do_not(String edges, int boxes) {
        assertEquals(0, crossed(layout(boxes, edges(edges)), edges(edges)));
        assertEquals(0, layout(boxes, edges(edges)).crossings());
    }

    /** How many pairs of straight lines between neighbouring layers cross as they are placed. */
    private static int crossed(LayeredLayout layout, List<int[]> edges) {
        int count = 0;
        for (int[] one : edges) {
            for (int[] other : edges) {
                boolean beside = layout.layer(one[0]) == layout.layer(other[0]);
                double before =
                        layout.box(one[0]).centreY() - layout.box(other[0]).centreY();
                double after =
                        layout.box(one[1]).centreY() - layout.box(other[1]).centreY();
                count += beside && before < 0 && after > 0 ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void crossings_are_those_of_the_order_of_the_numbers_before_it_is_improved() {
        assertEquals(1, LayerOrder.crossings(new LayerGraph(4, edges("0-3 1-2"))));
        assertEquals(0, LayerOrder.crossings(new LayerGraph(4, edges("0-2 1-3"))));
        assertEquals(3, LayerOrder.crossings(new LayerGraph(6, edges("0-5 1-4 2-3"))));
    }

    @Test
    void complete_pair_of_layers_crosses_as_often_as_it_must() {
        assertEquals(9, layout(6, edges("0-3 0-4 0-5 1-3 1-4 1-5 2-3 2-4 2-5")).crossings());
    }

    @Test
    void no_order_of_a_random_graph_has_more_crossings_than_that_of_its_numbers() {
        var random = new SplittableRandom(7);
        for (int i = 0; i < 50; i++) {
            var edges = new ArrayList<int[]>();
            for (int to = 3; to < 20; to++) {
                edges.add(new int[] {random.nextInt(to), to});
                edges.add(new int[] {random.nextInt(to), to});
            }
            var before = LayerOrder.crossings(new LayerGraph(20, edges));
            assertTrue(layout(20, edges).crossings() <= before);
        }
    }

    @ParameterizedTest
    @MethodSource("library")
    void boxes_of_an_objective_do_not_overlap_and_follow_one_another(KnownObjective known) {
        var outline = GraphOutline.readable(known.formula().graph());
        var boxes = outline.boxes();
        assertTrue(boxes.size() <= GraphOutline.READABLE, "" + boxes.size());
        var edges = outline.edges().stream()
                .map(edge -> new int[] {boxes.indexOf(edge.from()), boxes.indexOf(edge.to())})
                .toList();
        var layout = layout(boxes.size(), edges);
        for (int one = 0; one < boxes.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertFalse(layout.box(one).overlaps(layout.box(other)), one + " and " + other);
            }
            assertTrue(layout.box(one).top() >= 0 && layout.box(one).bottom() <= layout.height() + 1e-9);
            assertTrue(layout.box(one).left() >= 0 && layout.box(one).right() <= layout.width() + 1e-9);
        }
        for (int edge = 0; edge < edges.size(); edge++) {
            double x = layout.box(edges.get(edge)[0]).right();
            var bends = layout.bends(edge);
            for (int i = 0; i < bends.length; i += 2) {
                assertTrue(bends[i] >= x);
                x = bends[i];
            }
            assertTrue(layout.box(edges.get(edge)[1]).left() >= x);
        }
    }

    @Test
    void numbers_that_descend_are_pooled_to_their_mean() {
        assertArrayEquals(new double[] {1, 2.5, 2.5, 4}, LayerPlacement.ascending(1, 3, 2, 4));
        assertArrayEquals(new double[] {2, 2, 2}, LayerPlacement.ascending(3, 2, 1));
        assertArrayEquals(new double[] {}, LayerPlacement.ascending());
    }
}
