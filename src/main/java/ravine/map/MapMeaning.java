package ravine.map;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ravine.Vec;
import ravine.axis.Axis;
import ravine.axis.Scale;
import ravine.run.Verdict;
import ravine.sweep.Attractor;
import ravine.sweep.RunMap;

/**
 * What the colours of a map mean, so that they stay as they are while its runs change.
 *
 * @param heights the bar of heights above f*, if it was made
 * @param places those that have a hue, by the number of their hue
 * @param room how wide the legend is at least, so that the map beside it keeps its size
 */
public record MapMeaning(Optional<Axis> heights, List<Place> places, double room) {

    /** That of the first map. */
    public static final MapMeaning NEW = new MapMeaning(Optional.empty(), List.of(), 0);

    /** Heights below this share of the highest are rounding. */
    private static final double LEAST = 1e-16;

    /** Runs that end so many times as high as they began are as good as gone. */
    private static final double HIGH = 10;

    /** So many hues are remembered. */
    private static final int MOST = 100;

    /** A place at which runs came to rest. */
    public record Place(Verdict.Kind kind, Vec at) {}

    public MapMeaning {
        places = List.copyOf(places);
    }

    /** The same hues with a bar that is made anew. */
    public MapMeaning withoutHeights() {
        return new MapMeaning(Optional.empty(), places, room);
    }

    MapMeaning withRoom(double width) {
        return new MapMeaning(heights, places, width);
    }

    /** What stays of it for a map: its bar if there is one, and for each place the hue of the nearest one before. */
    MapMeaning of(RunMap map) {
        return new MapMeaning(
                Optional.of(heights.orElseGet(() -> heights(map))), moved(places, map.attractors()), room);
    }

    /** A place before and one of a map that may be the same, so far from each other. */
    private record Pair(int before, int now, double distance) {}

    /** The places before where they are now, the nearest pairs first, and behind them those that are new. */
    private static List<Place> moved(List<Place> before, List<Attractor> attractors) {
        var now = attractors.stream()
                .limit(MOST)
                .map(each -> new Place(each.kind(), each.at()))
                .toList();
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < before.size(); i++) {
            for (int k = 0; k < now.size(); k++) {
                if (before.get(i).kind == now.get(k).kind) {
                    pairs.add(
                            new Pair(i, k, before.get(i).at.minus(now.get(k).at).norm()));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::distance));
        var moved = new ArrayList<>(before);
        var left = new BitSet();
        left.set(0, now.size());
        var taken = new BitSet();
        for (var pair : pairs) {
            if (left.get(pair.now) && !taken.get(pair.before)) {
                moved.set(pair.before, now.get(pair.now));
                taken.set(pair.before);
                left.clear(pair.now);
            }
        }
        left.stream().limit(Math.max(0, MOST - moved.size())).forEach(k -> moved.add(now.get(k)));
        return moved;
    }

    /** The number of the hue of a place. */
    int hue(Attractor attractor) {
        return Math.max(0, places.indexOf(new Place(attractor.kind(), attractor.at())));
    }

    /** How far above f* the highest start is; the other where that is not finite. */
    private static double highestStart(RunMap map, double other) {
        var objective = map.plan().session().problem().objective();
        int starts = map.plan().isOverStarts() ? map.plan().cells() : 1;
        return IntStream.range(0, starts)
                .mapToObj(map.plan()::start)
                .mapToDouble(start ->
                        objective.value(start.x1(), start.x2()) - map.floor().value())
                .filter(height -> height > 0 && Double.isFinite(height))
                .max()
                .orElse(other);
    }

    /** That of the cells that are there, for each other shows one of them. */
    private static Axis heights(RunMap map) {
        var finite = map.cells()
                .filter(cell ->
                        map.verdict(cell) != Verdict.Kind.DIVERGED && map.verdict(cell) != Verdict.Kind.UNDEFINED)
                .mapToDouble(cell -> map.value(cell) - map.floor().value())
                .filter(height -> height > 0 && Double.isFinite(height))
                .summaryStatistics();
        double most = finite.getCount() == 0 ? 1 : Math.min(finite.getMax(), HIGH * highestStart(map, finite.getMax()));
        double least = finite.getCount() == 0 ? 0.1 : Math.max(finite.getMin(), LEAST * most);
        double from = Math.log10(Math.max(Double.MIN_NORMAL, Math.min(least, most / 10)));
        return new Axis(from, Math.log10(most), Scale.LOGARITHMIC, "f − f*");
    }
}
