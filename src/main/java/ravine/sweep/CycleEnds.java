package ravine.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ravine.Vec;
import ravine.run.Verdict;

/** Where the runs of a map end that go round in a cycle, as far as many end at the same places: of a method that goes round about a minimum from each start elsewhere there are none. */
final class CycleEnds {

    private static final int MOST = 12;

    /** A place at which fewer of the runs in a cycle end is none. */
    private static final double LEAST = 0.01;

    /** More places than these are none that runs come to from many starts. */
    private static final int TOO_MANY = 200;

    private CycleEnds() {}

    private static final class Place {
        private final Vec at;
        private int count;

        Place(Vec at) {
            this.at = at;
        }
    }

    /** Those of the cells that there are, of which nearer ones than {@code distinction} are the same; the most frequent first. */
    static List<Vec> of(MapCells cells, int count, double distinction) {
        var places = new ArrayList<Place>();
        int all = 0;
        for (int cell = 0; cell < count && places.size() < TOO_MANY; cell++) {
            if (cells.has(cell) && cells.kind(cell) == Verdict.Kind.CYCLE) {
                all++;
                var at = cells.place(cell);
                places.stream()
                        .filter(place -> place.at.minus(at).norm() <= distinction)
                        .findFirst()
                        .orElseGet(() -> {
                            places.add(new Place(at));
                            return places.get(places.size() - 1);
                        })
                        .count++;
            }
        }
        double least = LEAST * all;
        return places.size() == TOO_MANY
                ? List.of()
                : places.stream()
                        .filter(place -> place.count > 1 && place.count >= least)
                        .sorted(Comparator.comparingInt((Place place) -> place.count)
                                .reversed())
                        .limit(MOST)
                        .map(place -> place.at)
                        .toList();
    }
}
