package ravine.run;

import ravine.MutableVec;
import ravine.Vec;

/** The place of the last question of one kind, if there was one. Mutable, so that asking allocates nothing. */
final class LastPlace {

    private final MutableVec place = new MutableVec();
    private boolean known;

    boolean is(Vec there) {
        return known && there.equals(place.get());
    }

    void forget() {
        known = false;
    }

    void set(Vec there) {
        place.set(there);
        known = true;
    }
}
