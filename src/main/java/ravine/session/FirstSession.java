package ravine.session;

/** The session to begin with. */
public final class FirstSession {

    private FirstSession() {}

    /** Read at the first call; calls of other threads wait meanwhile. */
    private static final class Lecture {
        static final Session SESSION = Gallery.session(Gallery.names().get(0));
    }

    /** The lecture's bowl with three methods: what the window opens with, and the defaults of the command line. */
    public static Session lecture() {
        return Lecture.SESSION;
    }
}
