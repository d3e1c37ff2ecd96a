package ravine.workbench;

import java.util.concurrent.CancellationException;

/** The time after which an edit that goes on, as a slider that is dragged, has come to rest: until then it has the processors to itself. */
final class EditPause {

    /** In milliseconds: the frames of a drag come quicker after each other. */
    private static final int LENGTH = 60;

    private EditPause() {}

    /** Whether two edits so many nanoseconds apart are of one that goes on. */
    static boolean isWithin(long nanoseconds) {
        return nanoseconds < LENGTH * 1_000_000L;
    }

    /** Waits for so long; what is told next tells whether another edit came meanwhile. */
    static void await() {
        try {
            Thread.sleep(LENGTH);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
