package ravine.graph;

import java.util.List;
import java.util.stream.IntStream;

/** Where the vertices of ordered layers lie from top to bottom: near their neighbours by least squares, and no two nearer than they may be. */
final class LayerPlacement {

    private static final int ROUNDS = 16;

    private final LayerGraph graph;
    private final double boxHeight;
    private final double bendHeight;
    private final double[] y;

    private LayerPlacement(LayerGraph graph, double boxHeight, double bendHeight) {
        this.graph = graph;
        this.boxHeight = boxHeight;
        this.bendHeight = bendHeight;
        y = new double[graph.vertices()];
    }

    /** The middle of each vertex; heights have the room between two in them. The least is half a height. */
    static double[] of(LayerGraph graph, double boxHeight, double bendHeight) {
        return new LayerPlacement(graph, boxHeight, bendHeight).placed();
    }

    private double[] placed() {
        for (int layer = 0; layer < graph.layers(); layer++) {
            var order = graph.order(layer);
            var offsets = offsets(order);
            for (int i = 0; i < order.size(); i++) {
                y[order.get(i)] = offsets[i] - offsets[order.size() - 1] / 2;
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < graph.layers(); i++) {
                int layer = round % 2 == 0 ? i : graph.layers() - 1 - i;
                place(graph.order(layer));
            }
        }
        double top = IntStream.range(0, y.length)
                .mapToDouble(vertex -> y[vertex] - height(vertex) / 2)
                .min()
                .orElse(0);
        for (int vertex = 0; vertex < y.length; vertex++) {
            y[vertex] -= top;
        }
        return y;
    }

    private double height(int vertex) {
        return graph.isBox(vertex) ? boxHeight : bendHeight;
    }

    /** How far each vertex of a layer is from the first at least. */
    private double[] offsets(List<Integer> order) {
        var offsets = new double[order.size()];
        for (int i = 1; i < offsets.length; i++) {
            offsets[i] = offsets[i - 1] + (height(order.get(i - 1)) + height(order.get(i))) / 2;
        }
        return offsets;
    }

    private void place(List<Integer> order) {
        var offsets = offsets(order);
        var wished = new double[order.size()];
        for (int i = 0; i < wished.length; i++) {
            int vertex = order.get(i);
            wished[i] = IntStream.concat(
                                    graph.before(vertex).stream().mapToInt(other -> other),
                                    graph.after(vertex).stream().mapToInt(other -> other))
                            .mapToDouble(other -> y[other])
                            .average()
                            .orElse(y[vertex])
                    - offsets[i];
        }
        var ascending = ascending(wished);
        for (int i = 0; i < wished.length; i++) {
            y[order.get(i)] = ascending[i] + offsets[i];
        }
    }

    /** The ascending numbers that are nearest to these by least squares: neighbours that descend are pooled to their mean. */
    static double[] ascending(double... wished) {
        var sums = new double[wished.length];
        var counts = new int[wished.length];
        int pools = 0;
        for (double wish : wished) {
            sums[pools] = wish;
            counts[pools] = 1;
            pools++;
            while (pools > 1 && sums[pools - 2] / counts[pools - 2] > sums[pools - 1] / counts[pools - 1]) {
                sums[pools - 2] += sums[pools - 1];
                counts[pools - 2] += counts[pools - 1];
                pools--;
            }
        }
        var ascending = new double[wished.length];
        int next = 0;
        for (int pool = 0; pool < pools; pool++) {
            for (int i = 0; i < counts[pool]; i++) {
                ascending[next++] = sums[pool] / counts[pool];
            }
        }
        return ascending;
    }
}
