package ravine.workbench;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.axis.Axes;
import ravine.scatter.ScatterPanel;

/**
 * What the mouse does to the points of the data: pressed on one it drags that, elsewhere it drags all; a click on an empty place adds one, which is in all other columns like the
 * nearest, and two clicks on one take it away; the wheel zooms. Mutable: a gesture remembers where it began.
 */
final class ScatterPointer implements ViewGestures {

    /** A press that moves less than this many pixels is a click. */
    private static final double STILL = 4;

    /** Where a gesture began, and the row whose point it holds, if any. */
    private record Press(ScatterPanel panel, double x, double y, OptionalInt row) {}

    private final ObservableValue<Shown> shown;
    private final Edits edits;
    private final RowEdits rows;
    private final Supplier<Optional<ScatterPanel>> panel;
    private final ReadOnlyObjectWrapper<Optional<Pixel>> under = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Axes>> held = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SeenRows>> seen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Press press;
    private boolean moved;
    /** Whether the first of several clicks added a point, which the second is not to take away. */
    private boolean begun;

    ScatterPointer(ObservableValue<Shown> shown, Edits edits, RowEdits rows, Supplier<Optional<ScatterPanel>> panel) {
        this.shown = shown;
        this.edits = edits;
        this.rows = rows;
        this.panel = panel;
    }

    /** The axes that stay while a point is dragged. */
    ReadOnlyObjectProperty<Optional<Axes>> held() {
        return held.getReadOnlyProperty();
    }

    /** The part that is looked at; empty where all points are. */
    ReadOnlyObjectProperty<Optional<SeenRows>> seen() {
        return seen.getReadOnlyProperty();
    }

    /** Shows all points. */
    void fit() {
        seen.set(Optional.empty());
    }

    /** Shows everything so many times as large, about the middle. */
    void zoom(double factor) {
        panel.get().map(ScatterPanel::frame).ifPresent(frame -> zoom(frame.centreX(), frame.centreY(), factor));
    }

    void pan(double across, double up) {
        panel.get().ifPresent(now -> {
            var frame = now.frame();
            double x = frame.centreX();
            double y = frame.centreY();
            var there = SeenRows.dragged(now.axes(), x, y, x - across * frame.width(), y + up * frame.height());
            seen.set(Optional.of(SeenRows.of(now, there)));
        });
    }

    @Override
    public void wheel(double x, double y, double turned) {
        zoom(x, y, Gestures.enlargement(turned));
    }

    @Override
    public void zoom(double x, double y, double factor) {
        panel.get()
                .filter(now -> factor > 0 && factor != 1 && now.at(x, y).isPresent())
                .ifPresent(now -> seen.set(Optional.of(
                        SeenRows.of(now, SeenRows.zoomed(now.axes(), now.axes().at(x, y), factor)))));
    }

    @Override
    public void press(double x, double y, boolean shift) {
        edits.endGesture();
        moved = false;
        press = panel.get()
                .filter(now -> now.at(x, y).isPresent())
                .map(now -> new Press(now, x, y, now.rowAt(x, y)))
                .orElse(null);
        if (press != null && press.row.isPresent()) {
            rows.selected().set(press.row.getAsInt());
        }
    }

    @Override
    public void drag(double x, double y) {
        var from = press;
        if (from == null || (!moved && Math.hypot(x - from.x, y - from.y) < STILL)) {
            return;
        }
        moved = true;
        if (from.row.isPresent() && isThere(from.row.getAsInt())) {
            var points = from.panel.plot().points();
            held.set(Optional.of(from.panel.axes()));
            rows.move(
                    from.row.getAsInt(),
                    points.across(),
                    points.upright(),
                    from.panel.axes().near(x, y));
        } else if (from.row.isEmpty()) {
            var there = SeenRows.dragged(from.panel.axes(), from.x, from.y, x, y);
            seen.set(Optional.of(SeenRows.of(from.panel, there)));
        }
    }

    private boolean isThere(int row) {
        return shown.getValue()
                .session()
                .problem()
                .data()
                .map(table -> row < table.rows())
                .orElse(false);
    }

    @Override
    public void release(double x, double y, int clicks) {
        drag(x, y);
        var from = press;
        boolean dragged = moved;
        press = null;
        moved = false;
        if (from != null && !dragged) {
            click(from, clicks);
        }
        edits.endGesture();
        held.set(Optional.empty());
    }

    private void click(Press at, int clicks) {
        if (clicks == 1) {
            begun = at.row.isEmpty();
            if (begun) {
                add(at);
            }
        } else if (clicks == 2 && at.row.isPresent() && !begun) {
            rows.remove(at.row.getAsInt());
        }
    }

    private void add(Press at) {
        var points = at.panel.plot().points();
        int like = at.panel.nearestRow(at.x, at.y);
        if (!isThere(like)) {
            return;
        }
        var place = at.panel.axes().near(at.x, at.y);
        var table = points.table();
        var numbers = IntStream.range(0, table.columns().size())
                .mapToDouble(column -> table.raw(like, column))
                .toArray();
        points.across().ifPresent(column -> numbers[column] = rows.raw(column, place.x1()));
        numbers[points.upright()] = rows.raw(points.upright(), place.x2());
        rows.add(numbers);
    }

    @Override
    public void hover(double x, double y) {
        under.set(Optional.of(new Pixel(x, y)));
    }

    @Override
    public void leave() {
        under.set(Optional.empty());
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Pixel>> under() {
        return under.getReadOnlyProperty();
    }

    @Override
    public String reading() {
        return under.get()
                .flatMap(at -> panel.get().map(now -> ScatterReading.at(now, shown.getValue(), at)))
                .orElse("");
    }

    @Override
    public boolean isOnHandle() {
        return under.get()
                .flatMap(at -> panel.get().map(now -> now.rowAt(at.x(), at.y()).isPresent()))
                .orElse(false);
    }
}
