package ravine.workbench;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.axis.Axes;
import ravine.draw.Frame;
import ravine.session.Session;

/**
 * What the mouse does to a view of the plane, in its pixels: pressed on a start it drags that, pressed on the legend that, which two clicks let go again, pressed elsewhere it drags the plane; a
 * click sets the start, with Shift it adds or removes one; two clicks fit the view; the wheel zooms. Mutable, for a gesture remembers
 * where it began.
 */
public final class Pointer implements ViewGestures {

    /** A press that moves less than this many pixels is a click. */
    private static final double STILL = 4;

    /** Where a gesture began, on what axes and view, and the start or the legend that it holds, if any. */
    private record Press(
            Axes axes, double x, double y, boolean shift, OptionalInt start, Optional<Frame> legend, Session before) {}

    private final ObservableValue<Shown> shown;
    private final Edits edits;
    private final Starts starts;
    private final PointedPlane plane;
    private @Nullable Press press;
    private boolean moved;
    private final ReadOnlyObjectWrapper<Optional<Pixel>> under = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final FirstClick first;

    Pointer(ObservableValue<Shown> shown, Edits edits, Starts starts, PointedPlane plane) {
        this.shown = shown;
        this.edits = edits;
        this.starts = starts;
        this.plane = plane;
        first = new FirstClick(shown, edits);
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Pixel>> under() {
        return under.getReadOnlyProperty();
    }

    @Override
    public String reading() {
        return under.get()
                .flatMap(at -> plane.axes().map(axes -> plane.reading(axes, at.x(), at.y())))
                .orElse("");
    }

    @Override
    public boolean isOnHandle() {
        return under.get()
                .flatMap(at -> plane.axes().map(axes -> plane.startAt(axes, at.x(), at.y())))
                .map(OptionalInt::isPresent)
                .orElse(false);
    }

    @Override
    public void press(double x, double y, boolean shift) {
        edits.endGesture();
        press = plane.axes().flatMap(axes -> press(axes, x, y, shift)).orElse(null);
        moved = false;
    }

    private Optional<Press> press(Axes axes, double x, double y, boolean shift) {
        var start = plane.startAt(axes, x, y);
        var legend =
                start.isPresent() ? Optional.<Frame>empty() : plane.legend().at(x, y);
        return start.isPresent() || axes.frame().contains(x, y)
                ? Optional.of(new Press(
                        axes, x, y, shift, start, legend, shown.getValue().session()))
                : Optional.empty();
    }

    @Override
    public void drag(double x, double y) {
        if (press == null || (!moved && Math.hypot(x - press.x, y - press.y) < STILL)) {
            return;
        }
        moved = true;
        var axes = press.axes;
        if (starts.aim(plane.moved(press.before.start(), axes, x, y))) {
            return;
        }
        if (press.start.isPresent()) {
            int number = press.start.getAsInt();
            starts.move(number, plane.moved(press.before.starts().get(number), axes, x, y));
        } else if (press.legend.isPresent()) {
            var box = press.legend.get();
            var to = new Frame(box.left() + x - press.x, box.top() + y - press.y, box.width(), box.height());
            plane.legend().put(to);
        } else {
            var view = plane.shifted(press.before.scene().view(), axes, press.x, press.y, x, y);
            edits.edit("pan", session -> session.withScene(scene -> scene.withView(view)));
        }
    }

    @Override
    public void release(double x, double y, int clicks) {
        drag(x, y);
        if (press != null && !moved) {
            click(press, clicks);
        } else if (press != null) {
            starts.draw(plane.moved(press.before.start(), press.axes, x, y));
        }
        press = null;
        edits.endGesture();
    }

    private void click(Press at, int clicks) {
        var place = plane.moved(at.before.start(), at.axes, at.x, at.y);
        if (at.legend.isPresent()) {
            if (clicks == 2) {
                plane.legend().free();
            }
        } else if (at.shift) {
            at.start.ifPresentOrElse(starts::remove, () -> starts.add(place));
        } else if (clicks == 2) {
            first.takeBack();
            plane.fit();
        } else if (clicks == 1 && at.start.isEmpty()) {
            starts.click(place);
            first.over(at.before);
        } else {
            first.forget();
        }
    }

    /** Zooms at a pixel as the wheel turns, away from the hand to come nearer. */
    @Override
    public void wheel(double x, double y, double turned) {
        zoom(x, y, Gestures.enlargement(turned));
    }

    /** Shows everything {@code factor} times as large, the pixel staying where it is; zooms in a row are undone together. */
    @Override
    public void zoom(double x, double y, double factor) {
        plane.axes().ifPresent(axes -> zoom(axes, x, y, factor));
    }

    private void zoom(Axes axes, double x, double y, double factor) {
        if (axes.frame().contains(x, y) && factor > 0 && factor != 1) {
            edits.edit(
                    "zoom",
                    session -> session.withScene(
                            scene -> scene.withView(plane.enlarged(scene.view(), axes, x, y, 1 / factor))));
        }
    }

    @Override
    public void rest() {
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
