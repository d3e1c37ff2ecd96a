package ravine.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Boxes in layers, each right of all that it needs, with a bend in each layer that a line passes, so that lines join neighbouring layers only.
 * Vertices are the boxes, in their order, then the bends.
 */
final class LayerGraph {

    private final int boxes;
    private final int[] layer;
    /** Of each line its vertices from the one box to the other. */
    private final List<int[]> lines = new ArrayList<>();

    private final List<List<Integer>> layers = new ArrayList<>();
    private final List<List<Integer>> before = new ArrayList<>();
    private final List<List<Integer>> after = new ArrayList<>();

    /** @param edges pairs of boxes, of which the second has the larger number */
    LayerGraph(int boxes, List<int[]> edges) {
        this.boxes = boxes;
        int[] longest = longest(boxes, edges);
        var all = new ArrayList<Integer>();
        for (int box = 0; box < boxes; box++) {
            all.add(longest[box]);
        }
        for (int[] edge : edges) {
            lines.add(line(edge, all));
        }
        layer = all.stream().mapToInt(each -> each).toArray();
        for (int i = 0; i <= Arrays.stream(layer).max().orElse(0); i++) {
            layers.add(new ArrayList<>());
        }
        for (int vertex = 0; vertex < layer.length; vertex++) {
            layers.get(layer[vertex]).add(vertex);
            before.add(new ArrayList<>());
            after.add(new ArrayList<>());
        }
        for (int[] line : lines) {
            for (int i = 1; i < line.length; i++) {
                after.get(line[i - 1]).add(line[i]);
                before.get(line[i]).add(line[i - 1]);
            }
        }
    }

    /** Each box as far right as the longest way to it is long, but one without a way to it next to the first that needs it. */
    private static int[] longest(int boxes, List<int[]> edges) {
        var longest = new int[boxes];
        var isInput = new boolean[boxes];
        Arrays.fill(isInput, true);
        for (int box = 0; box < boxes; box++) {
            for (int[] edge : edges) {
                if (edge[1] == box) {
                    longest[box] = Math.max(longest[box], longest[edge[0]] + 1);
                    isInput[box] = false;
                }
            }
        }
        for (int box = 0; box < boxes; box++) {
            if (isInput[box]) {
                int nearest = Integer.MAX_VALUE;
                for (int[] edge : edges) {
                    nearest = edge[0] == box ? Math.min(nearest, longest[edge[1]]) : nearest;
                }
                longest[box] = nearest == Integer.MAX_VALUE ? 0 : nearest - 1;
            }
        }
        return longest;
    }

    private static int[] line(int[] edge, List<Integer> layer) {
        int from = layer.get(edge[0]);
        int to = layer.get(edge[1]);
        var line = new int[to - from + 1];
        line[0] = edge[0];
        line[to - from] = edge[1];
        for (int i = 1; i < to - from; i++) {
            line[i] = layer.size();
            layer.add(from + i);
        }
        return line;
    }

    int vertices() {
        return layer.length;
    }

    boolean isBox(int vertex) {
        return vertex < boxes;
    }

    int layer(int vertex) {
        return layer[vertex];
    }

    int layers() {
        return layers.size();
    }

    /** The vertices of a layer in their order, which can be changed. */
    List<Integer> order(int number) {
        return layers.get(number);
    }

    /** The neighbours in the layer before, once for each line. */
    List<Integer> before(int vertex) {
        return before.get(vertex);
    }

    List<Integer> after(int vertex) {
        return after.get(vertex);
    }

    int[] line(int edge) {
        return lines.get(edge);
    }
}
