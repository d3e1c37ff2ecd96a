package ravine.workbench;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import org.jspecify.annotations.Nullable;
import ravine.Box;
import ravine.run.Sight;

/**
 * How many times as high as it is wide the picture of the plane is at most, by which verdicts know what is in sight. It is rounded up, so that a divider
 * that moves changes what is shown a few times only.
 */
final class PictureHeight {

    /** So many heights are told apart for each width. */
    private static final double PARTS = 8;

    private final Threads threads;
    private final DoubleProperty height = new SimpleDoubleProperty(Sight.USUAL_HEIGHT);

    PictureHeight(Threads threads) {
        this.threads = threads;
    }

    ObservableDoubleValue height() {
        return height;
    }

    /** Takes the height from what is drawn, once that is done. */
    void follow(ReadOnlyObjectProperty<@Nullable DrawnBox> drawn) {
        drawn.addListener((was, before, now) -> {
            double next = now == null || !now.equalAspect() ? Sight.USUAL_HEIGHT : of(now.seen());
            if (next != height.get()) {
                threads.window().execute(() -> height.set(next));
            }
        });
    }

    private static double of(Box seen) {
        return Math.max(Sight.USUAL_HEIGHT, Math.ceil(PARTS * seen.height() / seen.width()) / PARTS);
    }
}
