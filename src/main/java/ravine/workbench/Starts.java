package ravine.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.figure.FlatProjection;
import ravine.figure.Projection;
import ravine.session.Session;

/** What can be done with the session's starts, by their number: 0 is the first one, of which there is always one. */
public final class Starts {

    /** A start is hit within so many pixels. */
    private static final double NEAR = 12;

    /** How far from others a start is added, as a share of the view's width. */
    private static final double APART = 0.05;

    private final ObservableValue<Shown> shown;
    private final Edits edits;
    private AskedPlace asked = AskedPlace.NONE;

    Starts(ObservableValue<Shown> shown, Edits edits) {
        this.shown = shown;
        this.edits = edits;
    }

    private List<Vec> all() {
        return shown.getValue().session().starts();
    }

    public Vec get(int number) {
        return all().get(number);
    }

    /** The nearest start under a pixel of these axes, on which places are drawn so. */
    OptionalInt under(Axes axes, UnaryOperator<Vec> place, double x, double y) {
        return under(new FlatProjection(axes), place, x, y);
    }

    /** The same where points of the plane are seen so. */
    OptionalInt under(Projection places, UnaryOperator<Vec> place, double x, double y) {
        var starts = all().stream().map(place).toList();
        return IntStream.range(0, starts.size())
                .filter(i -> distance(places, starts.get(i), x, y) <= NEAR)
                .boxed()
                .min((one, other) -> Double.compare(
                        distance(places, starts.get(one), x, y), distance(places, starts.get(other), x, y)))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static double distance(Projection places, Vec start, double x, double y) {
        return Math.hypot(places.x(start.x1(), start.x2()) - x, places.y(start.x1(), start.x2()) - y);
    }

    /** Who takes places in the picture before the first start does. */
    void askedBy(AskedPlace other) {
        asked = other;
    }

    /** Whether the mouse draws an arrow, which is to end there, in place of what it drags otherwise. */
    boolean aim(Vec at) {
        return asked.aim(at);
    }

    /** Whether an arrow was drawn, which ends there. */
    boolean draw(Vec at) {
        return asked.aim(at) && asked.place(at);
    }

    /** Puts the first start where the picture was clicked, unless the click is taken for something else. */
    void click(Vec at) {
        if (!asked.place(at)) {
            move(0, at);
        }
    }

    /** Moves a start; the moves of one start in a row are undone together. */
    public void move(int number, Vec to) {
        if (to.isFinite()) {
            change("start " + number, starts -> starts.set(number, to));
        }
    }

    /** Adds a start, as long as there are not too many. */
    public void add(Vec at) {
        if (at.isFinite() && all().size() < Session.MOST_STARTS) {
            change("", starts -> starts.add(at));
        }
    }

    /** Adds a start in the middle of the view, or beside those that are there. */
    public void addAmid() {
        var view = shown.getValue().session().scene().view();
        var at = ViewMoves.middle(view);
        for (int others = 1; all().contains(at) && others <= Session.MOST_STARTS; others++) {
            at = ViewMoves.middle(ViewMoves.shifted(view, new Vec(others * APART * view.width(), 0)));
        }
        add(at);
    }

    /** Removes a start; the last one stays. */
    public void remove(int number) {
        if (all().size() > 1) {
            change("", starts -> starts.remove(number));
        }
    }

    private void change(String gesture, Consumer<List<Vec>> change) {
        var starts = new ArrayList<>(all());
        change.accept(starts);
        edits.edit(gesture, session -> session.withStarts(starts));
    }
}
