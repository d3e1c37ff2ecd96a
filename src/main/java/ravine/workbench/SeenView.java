package ravine.workbench;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.Box;
import ravine.session.Session;

/** The part of the plane that is really seen: with one scale for both axes, more than the view where the picture has another shape. */
public final class SeenView {

    private final ObservableValue<Session> session;
    private final Edits edits;
    private final ReadOnlyObjectProperty<@Nullable DrawnBox> drawn;
    private final ObservableValue<Box> seen;

    SeenView(ObservableValue<Session> session, Edits edits, ContourView contours) {
        this.session = session;
        this.edits = edits;
        drawn = contours.drawn();
        seen = Bindings.createObjectBinding(this::now, session, drawn);
    }

    private Box now() {
        var scene = session.getValue().scene();
        var last = drawn.get();
        var box = last != null && last.view().equals(scene.view()) && last.equalAspect() == scene.equalAspect()
                ? last.seen()
                : scene.view();
        return scene.equalAspect() ? ViewMoves.rounded(box) : box;
    }

    /** An end of the view that is really seen. */
    public ObservableValue<Object> end(SessionNumber end) {
        return seen.map(box -> end.get(withView(session.getValue(), box)));
    }

    /** Sets an end; with one scale for both axes the other axis is made as much longer or shorter about its middle, so that just this is seen. */
    public void set(SessionNumber end, Object value) {
        var before = seen.getValue();
        var last = drawn.get();
        var shape = last == null ? before : last.seen();
        edits.edit(end.name(), now -> {
            var after = end.set(withView(now, before), value).scene().view();
            return withView(
                    now,
                    now.scene().equalAspect() ? proportioned(before, after, shape.height() / shape.width()) : after);
        });
    }

    private static Box proportioned(Box before, Box after, double slope) {
        if (after.width() != before.width()) {
            double half = slope * after.width() / 2;
            double middle = after.centre().x2();
            return new Box(after.x1Min(), after.x1Max(), middle - half, middle + half);
        }
        double half = after.height() / slope / 2;
        double middle = after.centre().x1();
        return new Box(middle - half, middle + half, after.x2Min(), after.x2Max());
    }

    private static Session withView(Session session, Box view) {
        return session.withScene(scene -> scene.withView(view));
    }
}
