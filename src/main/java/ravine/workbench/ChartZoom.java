package ravine.workbench;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ravine.Box;
import ravine.axis.Axes;
import ravine.draw.Frame;

/** The part of a chart that is looked at, in places of its axes. Mutable, for one looks nearer, elsewhere and back. */
final class ChartZoom {

    /** Nearer than so many counts of the lower axis, or half of it, there is nothing more to see. */
    private static final double LEAST_ACROSS = 2;

    /** The least height that is looked at, as a part of the whole. */
    private static final double LEAST_UPRIGHT = 1e-9;

    private final ReadOnlyObjectWrapper<Optional<Box>> part = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The part that was chosen; nothing where the whole is shown. */
    ReadOnlyObjectProperty<Optional<Box>> part() {
        return part.getReadOnlyProperty();
    }

    boolean isOn() {
        return part.get().isPresent();
    }

    /** Shows the whole again. */
    void end() {
        part.set(Optional.empty());
    }

    /** Shows all so many times as large about a pixel, which stays where it is: over an axis that axis alone. */
    void zoom(Axes now, Box whole, double x, double y, double factor) {
        var frame = now.frame();
        boolean across = x >= frame.left();
        boolean upright = y <= frame.bottom();
        if ((across || upright) && factor > 0) {
            var view = now.view();
            double right = across ? (frame.withinX(x) - frame.left()) / frame.width() : 0;
            double up = upright ? (frame.bottom() - frame.withinY(y)) / frame.height() : 0;
            double width = view.width() / (across ? factor : 1);
            double height = view.height() / (upright ? factor : 1);
            double left = view.x1Min() + right * (view.width() - width);
            double low = view.x2Min() + up * (view.height() - height);
            show(new Side(left, left + width), new Side(low, low + height), whole);
        }
    }

    /** Shows what a rectangle of pixels frames. */
    void show(Axes now, Box whole, Frame pixels) {
        var places = now.inPlaces();
        var one = places.at(pixels.left(), pixels.bottom());
        var other = places.at(pixels.right(), pixels.top());
        show(new Side(one.x1(), other.x1()), new Side(one.x2(), other.x2()), whole);
    }

    /** Moves what axes show by so many pixels. */
    void move(Axes from, Box whole, double right, double down) {
        var view = from.view();
        double x = -right / from.frame().width() * view.width();
        double y = down / from.frame().height() * view.height();
        show(new Side(view.x1Min() + x, view.x1Max() + x), new Side(view.x2Min() + y, view.x2Max() + y), whole);
    }

    private void show(Side across, Side upright, Box whole) {
        var shown = within(across, upright, whole);
        part.set(shown.equals(whole) ? Optional.empty() : Optional.of(shown));
    }

    /** The part as it lies within the whole, moved where it does not. */
    static Box within(Box part, Box whole) {
        return within(new Side(part.x1Min(), part.x1Max()), new Side(part.x2Min(), part.x2Max()), whole);
    }

    private static Box within(Side across, Side upright, Box whole) {
        var x = across.within(whole.x1Min(), whole.x1Max(), Math.min(LEAST_ACROSS, whole.width() / 2));
        var y = upright.within(whole.x2Min(), whole.x2Max(), LEAST_UPRIGHT * whole.height());
        return new Box(x.from, x.to, y.from, y.to);
    }

    /** One side of a part, which may be no side of a box yet: empty, or infinitely long. */
    private record Side(double from, double to) {

        /** So many of the smallest differences of numbers make a side that can be told from a point. */
        private static final double TOLD_APART = 64;

        /** As much of it as the whole has, and at least so much. */
        Side within(double low, double high, double least) {
            double whole = high - low;
            double smallest = Math.max(least, TOLD_APART * Math.ulp(Math.max(Math.abs(low), Math.abs(high))));
            double length = Math.max(to - from, smallest);
            double start = from + (to - from) / 2 - length / 2;
            if (!(length < whole) || !Double.isFinite(start)) {
                return new Side(low, high);
            }
            double placed = Math.max(low, Math.min(high - length, start));
            return new Side(placed, placed + length);
        }
    }
}
