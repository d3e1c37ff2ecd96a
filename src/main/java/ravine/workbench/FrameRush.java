package ravine.workbench;

import java.util.function.LongSupplier;

/** Tells work beside the window whether that draws frame after frame, as while one plays or drags. Mutable: it knows when frames were drawn; any thread may ask. */
final class FrameRush {

    /** Frames that come sooner after each other than so many nanoseconds are one after another. */
    private static final long CLOSE = 60_000_000;

    private final LongSupplier clock;
    private long last;
    private volatile long end;

    /** @param clock tells nanoseconds */
    FrameRush(LongSupplier clock) {
        this.clock = clock;
        last = clock.getAsLong() - CLOSE;
        end = last;
    }

    /** A frame is drawn. */
    void drawn() {
        long now = clock.getAsLong();
        if (now - last < CLOSE) {
            end = now + CLOSE;
        }
        last = now;
    }

    /** Whether another frame is likely to be drawn soon. */
    boolean isOn() {
        return clock.getAsLong() - end < 0;
    }
}
