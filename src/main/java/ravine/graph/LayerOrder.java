package ravine.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order within the layers of a graph, in which few lines cross: by barycentres forth and back, then by swapping neighbours. */
final class LayerOrder {

    private static final int SWEEPS = 12;

    private final LayerGraph graph;
    private final int[] place;

    private LayerOrder(LayerGraph graph) {
        this.graph = graph;
        place = new int[graph.vertices()];
        number();
    }

    /** Orders the layers of the graph. */
    static void improve(LayerGraph graph) {
        new LayerOrder(graph).improve();
    }

    /** How many pairs of lines cross. */
    static int crossings(LayerGraph graph) {
        return new LayerOrder(graph).crossings();
    }

    private void number() {
        for (int layer = 0; layer < graph.layers(); layer++) {
            var order = graph.order(layer);
            for (int i = 0; i < order.size(); i++) {
                place[order.get(i)] = i;
            }
        }
    }

    private void improve() {
        var best = copy();
        int least = crossings();
        for (int sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
            for (int i = 1; i < graph.layers(); i++) {
                sort(sweep % 2 == 0 ? i : graph.layers() - 1 - i, sweep % 2 == 0);
            }
            swap();
            int now = crossings();
            if (now < least) {
                least = now;
                best = copy();
            }
        }
        for (int layer = 0; layer < graph.layers(); layer++) {
            graph.order(layer).clear();
            graph.order(layer).addAll(best.get(layer));
        }
    }

    private List<List<Integer>> copy() {
        var copy = new ArrayList<List<Integer>>();
        for (int layer = 0; layer < graph.layers(); layer++) {
            copy.add(List.copyOf(graph.order(layer)));
        }
        return copy;
    }

    private void sort(int layer, boolean forth) {
        var order = graph.order(layer);
        order.sort(Comparator.comparingDouble(
                vertex -> barycentre(forth ? graph.before(vertex) : graph.after(vertex), place[vertex])));
        number();
    }

    private double barycentre(List<Integer> neighbours, double otherwise) {
        return neighbours.stream().mapToInt(other -> place[other]).average().orElse(otherwise);
    }

    /** Swaps neighbours as long as fewer lines cross then. */
    private void swap() {
        boolean better = true;
        for (int round = 0; round < SWEEPS && better; round++) {
            better = false;
            for (int layer = 0; layer < graph.layers(); layer++) {
                var order = graph.order(layer);
                for (int i = 1; i < order.size(); i++) {
                    int upper = order.get(i - 1);
                    int lower = order.get(i);
                    if (crossings(lower, upper) < crossings(upper, lower)) {
                        order.set(i - 1, lower);
                        order.set(i, upper);
                        place[lower] = i - 1;
                        place[upper] = i;
                        better = true;
                    }
                }
            }
        }
    }

    /** How many lines of two neighbours cross if the one is above the other. */
    private int crossings(int upper, int lower) {
        return inverted(graph.before(upper), graph.before(lower)) + inverted(graph.after(upper), graph.after(lower));
    }

    private int inverted(List<Integer> upper, List<Integer> lower) {
        int count = 0;
        for (int one : upper) {
            for (int other : lower) {
                count += place[one] > place[other] ? 1 : 0;
            }
        }
        return count;
    }

    private int crossings() {
        int count = 0;
        for (int layer = 1; layer < graph.layers(); layer++) {
            var order = graph.order(layer);
            for (int i = 0; i < order.size(); i++) {
                for (int j = i + 1; j < order.size(); j++) {
                    count += inverted(graph.before(order.get(i)), graph.before(order.get(j)));
                }
            }
        }
        return count;
    }
}
