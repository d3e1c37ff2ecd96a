package ravine.session;

/** The session to begin with. */
public final class FirstSession {

    private FirstSession() {}

    /** The lecture's bowl with three methods: what the window opens with, and the defaults of the command line. */
    public static Session lecture() {
        return Gallery.session(Gallery.names().get(0));
    }
}
