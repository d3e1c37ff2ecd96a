package ravine.workbench;

import ravine.Vec;

/** Who asks for a place in the picture, if one is asked for. */
interface AskedPlace {

    AskedPlace NONE = new AskedPlace() {
        @Override
        public boolean aim(Vec at) {
            return false;
        }

        @Override
        public boolean place(Vec at) {
            return false;
        }
    };

    /** Shows an arrow that ends there for now; false where none is asked for. */
    boolean aim(Vec at);

    /** Takes the place as the answer; false where none is asked for. */
    boolean place(Vec at);
}
