package ravine.workbench;

import java.util.concurrent.Executor;

/**
 * Where work is done.
 *
 * @param beside runs what takes long, so that the window goes on meanwhile
 * @param window runs what changes anything that the window shows
 */
public record Threads(Executor beside, Executor window) {

    /** All work is done by the thread that asks for it, before it goes on. */
    public static final Threads HERE = new Threads(Runnable::run, Runnable::run);

    /** Each work has a thread of its own, which does not keep the program from ending. */
    public static Threads beside(Executor window) {
        return new Threads(Threads::own, window);
    }

    private static void own(Runnable work) {
        var thread = new Thread(work, "beside");
        thread.setDaemon(true);
        thread.start();
    }
}
