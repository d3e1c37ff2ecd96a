package ravine.map;

import java.util.List;
import java.util.Optional;
import ravine.sweep.Counts;

/** The class of each cell of a map, by its index, and what a bar of colours says, if there is one. */
final class MapColouring {

    /** That of no cells. */
    static final MapColouring NONE = new MapColouring(List.of(), new int[0], Optional.empty());

    private final List<MapClass> classes;
    private final int[] ofCells;
    private final Optional<MapBar> bar;
    private final int[] counts;

    MapColouring(List<MapClass> classes, int[] ofCells, Optional<MapBar> bar) {
        this.classes = List.copyOf(classes);
        this.ofCells = ofCells;
        this.bar = bar;
        counts = Counts.of(ofCells, classes.size());
    }

    List<MapClass> classes() {
        return classes;
    }

    int of(int cell) {
        return ofCells[cell];
    }

    /** How many cells there are. */
    int cells() {
        return ofCells.length;
    }

    Optional<MapBar> bar() {
        return bar;
    }

    /** How many cells have each class. */
    int[] counts() {
        return counts.clone();
    }
}
