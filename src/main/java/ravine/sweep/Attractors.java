package ravine.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ravine.Vec;
import ravine.objective.Objective;
import ravine.run.Verdict;

/**
 * The places at which the runs of a map come to rest: minima, then saddles, then maxima, each from left to right; and which of
 * them each cell comes to.
 */
final class Attractors {

    private final List<Attractor> places;
    private final int[] ofCells;

    private Attractors(List<Attractor> places, int[] ofCells) {
        this.places = places;
        this.ofCells = ofCells;
    }

    List<Attractor> places() {
        return places;
    }

    /** The index of the place to which a cell comes, −1 for none. */
    int of(int cell) {
        return ofCells[cell];
    }

    /** A square about a place, within which and next to which others may be the same place. */
    private record Square(Verdict.Kind kind, long across, long up) {}

    /** Those of the cells that are there, of which the nearer ones than {@code distinction} are the same. */
    static Attractors of(MapCells cells, BitSet there, int count, double distinction, Objective objective) {
        var ofCells = new int[count];
        Arrays.fill(ofCells, -1);
        var places = new ArrayList<Attractor>();
        Map<Square, Integer> squares = new HashMap<>();
        for (int cell = there.nextSetBit(0); cell >= 0; cell = there.nextSetBit(cell + 1)) {
            if (Attractor.has(cells.kind(cell))) {
                var place = cells.place(cell);
                int known = nearest(squares, places, cells.kind(cell), place, distinction);
                if (known < 0) {
                    known = places.size();
                    places.add(new Attractor(cells.kind(cell), place, objective.value(place.x1(), place.x2())));
                    squares.put(square(cells.kind(cell), place, distinction, 0, 0), known);
                }
                ofCells[cell] = known;
            }
        }
        return sorted(places, there, ofCells, distinction);
    }

    private static Square square(Verdict.Kind kind, Vec place, double side, int right, int up) {
        return new Square(
                kind, (long) Math.floor(place.x1() / side) + right, (long) Math.floor(place.x2() / side) + up);
    }

    private static int nearest(
            Map<Square, Integer> squares, List<Attractor> places, Verdict.Kind kind, Vec place, double distinction) {
        // Its own square first, where it mostly is.
        for (int around : new int[] {4, 0, 1, 2, 3, 5, 6, 7, 8}) {
            var known = squares.get(square(kind, place, distinction, around % 3 - 1, around / 3 - 1));
            if (known != null && places.get(known).at().minus(place).norm() <= distinction) {
                return known;
            }
        }
        return -1;
    }

    private static Attractors sorted(List<Attractor> places, BitSet there, int[] ofCells, double distinction) {
        var order = IntStream.range(0, places.size())
                .boxed()
                .sorted(Comparator.<Integer, Verdict.Kind>comparing(
                                i -> places.get(i).kind())
                        .thenComparing(i -> Math.rint(places.get(i).at().x1() / distinction))
                        .thenComparing(i -> places.get(i).at().x2()))
                .toList();
        var numbers = new int[places.size()];
        IntStream.range(0, numbers.length).forEach(number -> numbers[order.get(number)] = number);
        there.stream().filter(cell -> ofCells[cell] >= 0).forEach(cell -> ofCells[cell] = numbers[ofCells[cell]]);
        return new Attractors(order.stream().map(places::get).toList(), ofCells);
    }
}
