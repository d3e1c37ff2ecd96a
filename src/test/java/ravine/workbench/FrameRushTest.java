package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class FrameRushTest {

    private long now;
    private final FrameRush rush = new FrameRush(() -> now);

    private void drawnAfter(int milliseconds) {
        now += TimeUnit.MILLISECONDS.toNanos(milliseconds);
        rush.drawn();
    }

    @Test
    void frames_one_after_another_are_a_rush_until_they_end() {
        drawnAfter(0);
        drawnAfter(20);
        assertTrue(rush.isOn());
        now += TimeUnit.MILLISECONDS.toNanos(70);
        assertFalse(rush.isOn());
    }

    @Test
    void single_frames_are_none() {
        drawnAfter(0);
        drawnAfter(100);
        assertFalse(rush.isOn());
        drawnAfter(100);
        assertFalse(rush.isOn());
    }
}
