package ravine.workbench;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Tells work beside the window whether that draws frame after frame, as while one plays or drags, and has it wait while one is drawn. Mutable: it knows when frames were drawn; any thread
 * may ask.
 */
final class FrameRush {

    /** Frames that come sooner after each other than so many nanoseconds are one after another. */
    private static final long CLOSE = 60_000_000;

    /** So many milliseconds at most are waited for a frame. */
    private static final long PATIENCE = 1000;

    private final LongSupplier clock;
    private final Executor window;
    private long last;
    private volatile long end;
    /** Open once the last frame is drawn. */
    private volatile CountDownLatch frame = new CountDownLatch(0);

    /**
     * @param clock tells nanoseconds
     * @param window runs what comes after the frame that it draws
     */
    FrameRush(LongSupplier clock, Executor window) {
        this.clock = clock;
        this.window = window;
        last = clock.getAsLong() - CLOSE;
        end = last;
    }

    /** A frame begins to be drawn. */
    void drawn() {
        long now = clock.getAsLong();
        if (now - last < CLOSE) {
            end = now + CLOSE;
        }
        last = now;
        begins();
    }

    /** A frame begins to be drawn that follows from the work itself, and so does not count as one of many. */
    void begins() {
        var drawing = new CountDownLatch(1);
        frame = drawing;
        window.execute(drawing::countDown);
    }

    /** Whether another frame is likely to be drawn soon. */
    boolean isOn() {
        return clock.getAsLong() - end < 0;
    }

    /** Waits until a frame that is being drawn is done, as that takes all processors; threads of the pool do not, for they help to draw it. */
    void letPass() {
        if (ForkJoinTask.inForkJoinPool()) {
            return;
        }
        var drawing = frame;
        try {
            if (!drawing.await(PATIENCE, TimeUnit.MILLISECONDS)) {
                drawing.countDown();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
