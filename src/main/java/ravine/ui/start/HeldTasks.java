package ravine.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What work beside the window wants done by the window's thread, held until that may be: work can begin while the workbench is being made and
 * JavaFX, which takes nothing before it has started, starts. Mutable, for any thread.
 */
final class HeldTasks implements Executor {

    private final List<Runnable> held = new ArrayList<>();
    private @Nullable Executor window;

    @Override
    public synchronized void execute(Runnable task) {
        if (window == null) {
            held.add(task);
        } else {
            window.execute(task);
        }
    }

    /** Hands on what was held, in its order, and from now on all there is. */
    synchronized void release(Executor to) {
        window = to;
        held.forEach(to::execute);
        held.clear();
    }
}
