package ravine.workbench;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.draw.Frame;
import ravine.figure.LegendSpot;
import ravine.landscape.Camera;
import ravine.landscape.LandscapePanel;
import ravine.session.Session;

/**
 * What the mouse does to a landscape: pressed on a start it drags that over the surface, pressed on the legend that, which two clicks let go again, pressed elsewhere it
 * turns the landscape; a click sets the start, with Shift it adds or removes one; two clicks turn it back; the wheel zooms. Mutable, for a
 * gesture remembers where it began.
 */
public final class LandscapePointer implements ViewGestures {

    /** A press that moves less than this many pixels is a click. */
    private static final double STILL = 4;

    /** Degrees that one pixel of way turns. */
    private static final double ACROSS = 0.4;

    private static final double UP = 0.3;

    private record Press(
            double x,
            double y,
            boolean shift,
            OptionalInt start,
            Optional<Frame> legend,
            Camera camera,
            Session before) {}

    private final ObservableValue<Shown> shown;
    private final Edits edits;
    private final Starts starts;
    private final PointedLandscape view;
    private final ReadOnlyObjectWrapper<Optional<Pixel>> under = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Press press;
    private boolean moved;
    private final FirstClick first;

    LandscapePointer(ObservableValue<Shown> shown, Edits edits, Starts starts, PointedLandscape view) {
        this.shown = shown;
        this.edits = edits;
        this.starts = starts;
        this.view = view;
        first = new FirstClick(shown, edits);
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Pixel>> under() {
        return under.getReadOnlyProperty();
    }

    @Override
    public String reading() {
        return under.get()
                .flatMap(at -> view.panel().map(panel -> new HoverText(shown.getValue(), panel).at(at.x(), at.y())))
                .orElse("");
    }

    @Override
    public boolean isOnHandle() {
        return under.get()
                .flatMap(at -> view.panel().map(panel -> starts.under(panel.places(), start -> start, at.x(), at.y())))
                .map(OptionalInt::isPresent)
                .orElse(false);
    }

    @Override
    public void press(double x, double y, boolean shift) {
        edits.endGesture();
        view.stop();
        press = view.panel().map(panel -> press(panel, x, y, shift)).orElse(null);
        moved = false;
    }

    private Press press(LandscapePanel panel, double x, double y, boolean shift) {
        var start = starts.under(panel.places(), at -> at, x, y);
        var legend = start.isPresent() ? Optional.<Frame>empty() : panel.legendAt(x, y);
        var session = shown.getValue().session();
        return new Press(x, y, shift, start, legend, session.scene().camera(), session);
    }

    @Override
    public void drag(double x, double y) {
        if (press == null || (!moved && Math.hypot(x - press.x, y - press.y) < STILL)) {
            return;
        }
        moved = true;
        var held = press;
        if (view.panel().flatMap(panel -> panel.near(x, y)).filter(starts::aim).isPresent()) {
            return;
        }
        if (held.start.isPresent()) {
            view.panel().flatMap(panel -> panel.near(x, y)).ifPresent(at -> starts.move(held.start.getAsInt(), at));
        } else if (held.legend.isPresent()) {
            var box = held.legend.get();
            var to = new Frame(box.left() + x - held.x, box.top() + y - held.y, box.width(), box.height());
            view.panel().ifPresent(panel -> view.putLegend(LegendSpot.put(to, panel.legendRoom())));
        } else {
            view.turns(true);
            view.change("turn", camera -> held.camera.turned(-ACROSS * (x - held.x), UP * (y - held.y)));
        }
    }

    @Override
    public void release(double x, double y, int clicks) {
        drag(x, y);
        if (press != null && !moved) {
            click(press, clicks);
        } else if (press != null) {
            view.panel().flatMap(panel -> panel.near(x, y)).ifPresent(starts::draw);
        }
        press = null;
        view.turns(false);
        edits.endGesture();
    }

    private void click(Press at, int clicks) {
        if (at.legend.isPresent()) {
            if (clicks == 2) {
                view.putLegend(LegendSpot.FREE);
            }
        } else if (at.shift && at.start.isPresent()) {
            starts.remove(at.start.getAsInt());
        } else if (clicks == 2) {
            first.takeBack();
            view.fit();
        } else if (clicks == 1 && at.start.isEmpty()) {
            var place = view.panel().flatMap(panel -> panel.near(at.x, at.y));
            place.ifPresent(there -> {
                if (at.shift) {
                    starts.add(there);
                } else {
                    starts.click(there);
                }
            });
            first.over(at.before);
        } else {
            first.forget();
        }
    }

    @Override
    public void wheel(double x, double y, double turned) {
        zoom(x, y, Gestures.enlargement(turned));
    }

    @Override
    public void zoom(double x, double y, double factor) {
        if (factor > 0 && factor != 1) {
            view.turns(true);
            view.change("zoom", camera -> camera.zoomed(factor));
        }
    }

    @Override
    public void rest() {
        view.turns(false);
        edits.endGesture();
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
