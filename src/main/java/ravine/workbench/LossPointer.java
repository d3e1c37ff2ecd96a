package ravine.workbench;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.draw.Frame;

/**
 * What the mouse does to the chart of the loss: it reads the curves; pressed it goes through the steps, over a part of the chart
 * only on the line of the play position, for elsewhere it moves that part; with Shift it chooses a part; the wheel zooms, two
 * clicks show the whole. Mutable, for a gesture remembers where it began.
 */
final class LossPointer implements Gestures {

    /** So near to the line of the play position a press takes hold of it, in pixels; a press that moves less is a click. */
    private static final double NEAR = 6;

    private enum Grip {
        POSITION,
        CHART,
        CORNER
    }

    private record Press(Grip grip, LossPanel on, double x, double y) {}

    private final Supplier<Optional<LossPanel>> drawn;
    private final ChartZoom zoom;
    private final ObservableValue<Shown> shown;
    private final Edits edits;
    private final ReadOnlyObjectWrapper<Optional<Pixel>> under = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Frame>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Press press;
    private boolean moved;

    /** {@code drawn} gives the panel as it is now. */
    LossPointer(Supplier<Optional<LossPanel>> drawn, ChartZoom zoom, ObservableValue<Shown> shown, Edits edits) {
        this.drawn = drawn;
        this.zoom = zoom;
        this.shown = shown;
        this.edits = edits;
    }

    /** Where the mouse is in the chart, if it is there. */
    ReadOnlyObjectProperty<Optional<Pixel>> under() {
        return under.getReadOnlyProperty();
    }

    /** The part that is being chosen, in pixels. */
    ReadOnlyObjectProperty<Optional<Frame>> selected() {
        return selected.getReadOnlyProperty();
    }

    @Override
    public void press(double x, double y, boolean shift) {
        moved = false;
        press = drawn.get()
                .map(panel -> new Press(grip(panel, x, shift), panel, x, y))
                .orElse(null);
        drag(x, y);
    }

    private Grip grip(LossPanel panel, double x, boolean shift) {
        if (shift) {
            return Grip.CORNER;
        }
        return zoom.isOn() && Math.abs(x - panel.point(shown.getValue().step()).x()) > NEAR
                ? Grip.CHART
                : Grip.POSITION;
    }

    @Override
    public void drag(double x, double y) {
        var from = press;
        if (from == null) {
            return;
        }
        moved = moved || Math.hypot(x - from.x, y - from.y) > NEAR;
        switch (from.grip) {
            case POSITION -> scrub(x);
            case CHART -> {
                if (moved) {
                    zoom.move(from.on.axes(), from.on.whole(), x - from.x, y - from.y);
                }
            }
            case CORNER -> selected.set(moved ? Optional.of(between(from, x, y)) : Optional.empty());
        }
    }

    private static Frame between(Press from, double x, double y) {
        var frame = from.on.frame();
        double left = frame.withinX(Math.min(x, from.x));
        double top = frame.withinY(Math.min(y, from.y));
        return new Frame(
                left, top, frame.withinX(Math.max(x, from.x)) - left, frame.withinY(Math.max(y, from.y)) - top);
    }

    @Override
    public void release(double x, double y, int clicks) {
        drag(x, y);
        var from = press;
        press = null;
        if (from == null) {
            return;
        }
        selected.get()
                .filter(part -> part.width() > 0 && part.height() > 0)
                .ifPresent(part -> zoom.show(from.on.axes(), from.on.whole(), part));
        selected.set(Optional.empty());
        if (!moved && clicks == 2) {
            zoom.end();
        } else if (!moved && from.grip == Grip.CHART) {
            scrub(x);
        }
    }

    private void scrub(double x) {
        drawn.get().ifPresent(panel -> panel.step(x).ifPresent(edits::scrub));
    }

    @Override
    public void wheel(double x, double y, double turned) {
        zoom(x, y, Gestures.enlargement(turned));
    }

    @Override
    public void zoom(double x, double y, double factor) {
        drawn.get().ifPresent(panel -> zoom.zoom(panel.axes(), panel.whole(), x, y, factor));
    }

    @Override
    public void hover(double x, double y) {
        under.set(Optional.of(new Pixel(x, y)));
    }

    @Override
    public void leave() {
        under.set(Optional.empty());
    }
}
