package ravine.ui;

import javafx.animation.AnimationTimer;
import ravine.workbench.Player;

/** The time that passes from frame to frame while the player plays. */
final class Clock extends AnimationTimer {

    private final Player player;
    private long before;

    Clock(Player player) {
        this.player = player;
    }

    @Override
    public void start() {
        before = 0;
        super.start();
    }

    @Override
    public void handle(long now) {
        if (before != 0) {
            player.tick((now - before) * 1e-9);
        }
        before = now;
    }
}
