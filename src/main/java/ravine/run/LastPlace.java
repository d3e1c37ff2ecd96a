package ravine.run;

import ravine.Cell;
import ravine.Vec;

/** The place of the last question of one kind, if there was one. Mutable, so that asking makes no object. */
final class LastPlace {

    private final Cell place = new Cell();
    private boolean known;

    boolean is(Vec there) {
        // The equality of a record is written by Java when it is first asked for, which takes as long as many steps.
        var last = place.get();
        return known && Double.compare(there.x1(), last.x1()) == 0 && Double.compare(there.x2(), last.x2()) == 0;
    }

    void set(Vec there) {
        place.set(there);
        known = true;
    }
}
