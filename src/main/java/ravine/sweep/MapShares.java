package ravine.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import ravine.run.Verdict;

/** How many cells of a map have each end: an attractor, by its index, or else a verdict without one. */
public record MapShares(List<Share> shares, int cells) {

    /** The share of one end; {@code attractor} is an index of the map's. */
    public record Share(Verdict.Kind kind, OptionalInt attractor, int count) {}

    public MapShares {
        shares = List.copyOf(shares);
    }

    /** Attractors in their order, then the other ends, the most frequent first. */
    public static MapShares of(RunMap map) {
        var places = new int[map.attractors().size()];
        Map<Verdict.Kind, int[]> others = new LinkedHashMap<>();
        var showing = map.showing();
        map.cells().forEach(cell -> {
            int place = map.restsAt(cell);
            if (place >= 0) {
                places[place] += showing[cell];
            } else {
                others.computeIfAbsent(map.verdict(cell), kind -> new int[1])[0] += showing[cell];
            }
        });
        var shares = new ArrayList<Share>();
        for (int i = 0; i < places.length; i++) {
            shares.add(new Share(map.attractors().get(i).kind(), OptionalInt.of(i), places[i]));
        }
        others.entrySet().stream()
                .sorted(Comparator.comparing(other -> -other.getValue()[0]))
                .forEach(other -> shares.add(new Share(other.getKey(), OptionalInt.empty(), other.getValue()[0])));
        return new MapShares(shares, map.plan().cells());
    }

    /** In percent, with one decimal. */
    public double percent(Share share) {
        return Math.round(1000.0 * share.count / cells) / 10.0;
    }
}
