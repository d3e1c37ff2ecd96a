package ravine.graph;

import java.util.List;
import ravine.draw.Frame;

/** Boxes in layers from left to right with the lines between them; the whole begins at (0, 0). */
final class LayeredLayout {

    /** Room between two boxes of a layer, and around a bend. */
    private static final double GAP = 14;

    private static final double BEND = 12;

    private final LayerGraph graph;
    private final double[] widths;
    private final double height;
    private final double[] y;
    private final double[] left;
    private final double[] thickness;

    /**
     * The layout of boxes of these widths and one height.
     *
     * @param edges pairs of boxes, of which the second has the larger number
     * @param rooms of each edge the room that it needs before its second box
     */
    LayeredLayout(double[] widths, double height, List<int[]> edges, double... rooms) {
        this.widths = widths;
        this.height = height;
        graph = new LayerGraph(widths.length, edges);
        LayerOrder.improve(graph);
        y = LayerPlacement.of(graph, height + GAP, BEND);
        thickness = new double[graph.layers()];
        var before = new double[graph.layers()];
        for (int box = 0; box < widths.length; box++) {
            thickness[graph.layer(box)] = Math.max(thickness[graph.layer(box)], widths[box]);
        }
        for (int edge = 0; edge < rooms.length; edge++) {
            int to = graph.layer(edges.get(edge)[1]);
            before[to] = Math.max(before[to], rooms[edge]);
        }
        left = new double[graph.layers()];
        for (int layer = 1; layer < left.length; layer++) {
            left[layer] = left[layer - 1] + thickness[layer - 1] + before[layer];
        }
    }

    double width() {
        return left[left.length - 1] + thickness[left.length - 1];
    }

    double height() {
        double lowest = 0;
        for (int vertex = 0; vertex < y.length; vertex++) {
            lowest = Math.max(lowest, y[vertex] + (graph.isBox(vertex) ? height + GAP : BEND) / 2);
        }
        return lowest;
    }

    /** A box, in the middle of its layer. */
    Frame box(int number) {
        int layer = graph.layer(number);
        double room = thickness[layer] - widths[number];
        return new Frame(left[layer] + room / 2, y[number] - height / 2, widths[number], height);
    }

    /** The points of a line's bends, two for each layer that it passes, x before y. */
    double[] bends(int edge) {
        int[] line = graph.line(edge);
        var points = new double[4 * (line.length - 2)];
        for (int i = 1; i < line.length - 1; i++) {
            int layer = graph.layer(line[i]);
            points[4 * i - 4] = left[layer];
            points[4 * i - 3] = y[line[i]];
            points[4 * i - 2] = left[layer] + thickness[layer];
            points[4 * i - 1] = y[line[i]];
        }
        return points;
    }

    int layer(int box) {
        return graph.layer(box);
    }

    int crossings() {
        return LayerOrder.crossings(graph);
    }
}
