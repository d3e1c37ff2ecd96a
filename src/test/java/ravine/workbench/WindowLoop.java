package ravine.workbench;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** A window's thread without a window: what it is given waits until the action that is under way is through. */
final class WindowLoop implements Executor {

    private final Queue<Runnable> waiting = new ArrayDeque<>();

    /** Threads with this as the window's, all other work done at once. */
    Threads threads() {
        return new Threads(Runnable::run, this);
    }

    @Override
    public void execute(Runnable work) {
        waiting.add(work);
    }

    /** Does what a person does, and then all that came to wait meanwhile. */
    void act(Runnable action) {
        action.run();
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
