package ravine.workbench;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.Box;
import ravine.axis.Axes;
import ravine.map.MapPanel;
import ravine.session.MappedValues;
import ravine.session.Session;

/**
 * What the mouse does to a map of runs, in its pixels: pressed it sets the values of the session to those under it, and drags them;
 * with Shift it drags the map; two clicks show all of it; the wheel zooms. Mutable, for a gesture remembers where it began.
 */
final class MapPointer implements ViewGestures {

    /** Where a gesture began, on what axes, and what was seen then. */
    private record Press(Axes axes, double x, double y, boolean shift, Session before) {

        Box seen() {
            return SeenMap.of(before);
        }
    }

    private final ObservableValue<Shown> shown;
    private final Edits edits;
    private final Supplier<Optional<MapPanel>> panel;
    private final Runnable fit;
    private final ReadOnlyObjectWrapper<Optional<Pixel>> under = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Press press;
    private final FirstClick first;

    /** One over the panel of a map that was last drawn. */
    MapPointer(ObservableValue<Shown> shown, Edits edits, Supplier<Optional<MapPanel>> panel, Runnable fit) {
        this.shown = shown;
        this.edits = edits;
        this.panel = panel;
        this.fit = fit;
        first = new FirstClick(shown, edits);
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Pixel>> under() {
        return under.getReadOnlyProperty();
    }

    /** What became of the run of the cell under the mouse. */
    @Override
    public String reading() {
        return under.get()
                .flatMap(at -> panel.get().map(map -> MapReading.at(map, shown.getValue(), at)))
                .orElse("");
    }

    @Override
    public boolean isOnHandle() {
        return false;
    }

    private Optional<Axes> axesAt(double x, double y) {
        return panel.get().map(MapPanel::axes).filter(axes -> axes.frame().contains(x, y));
    }

    private Session session() {
        return shown.getValue().session();
    }

    @Override
    public void press(double x, double y, boolean shift) {
        edits.endGesture();
        press = axesAt(x, y).map(now -> new Press(now, x, y, shift, session())).orElse(null);
        drag(x, y);
    }

    @Override
    public void drag(double x, double y) {
        var began = press;
        if (began == null) {
            return;
        }
        var frame = began.axes.frame();
        if (began.shift) {
            var places = began.axes.inPlaces();
            var by = places.at(began.x, began.y).minus(places.at(x, y));
            edits.edit("pan", session -> SeenMap.with(session, ViewMoves.shifted(began.seen(), by)));
        } else {
            var to = began.axes.near(frame.withinX(x), frame.withinY(y));
            edits.edit("map", session -> MappedValues.moved(session, to));
        }
    }

    @Override
    public void release(double x, double y, int clicks) {
        var began = press;
        press = null;
        edits.endGesture();
        if (began == null || began.shift) {
            return;
        }
        if (clicks == 2) {
            first.takeBack();
            fit.run();
        } else {
            first.over(began.before);
        }
    }

    @Override
    public void wheel(double x, double y, double turned) {
        zoom(x, y, Gestures.enlargement(turned));
    }

    @Override
    public void zoom(double x, double y, double factor) {
        axesAt(x, y).filter(now -> factor > 0 && factor != 1).ifPresent(now -> {
            var about = now.inPlaces().at(x, y);
            edits.edit(
                    "zoom", session -> SeenMap.with(session, ViewMoves.zoomed(SeenMap.of(session), about, 1 / factor)));
        });
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
