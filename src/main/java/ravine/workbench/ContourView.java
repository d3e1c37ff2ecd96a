package ravine.workbench;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.Box;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.contour.ContourPanel;
import ravine.contour.PlotStyle;
import ravine.contour.SeenLevels;
import ravine.draw.Theme;
import ravine.figure.Figure;
import ravine.figure.FlatProjection;
import ravine.figure.Panel;
import ravine.panel.Placement;
import ravine.panel.SessionPaths;
import ravine.session.PictureView;
import ravine.session.Session;
import ravine.trace.TracePanel;

/**
 * Contours with the paths at the step that is shown; the last contours are cached, which only formula, view, size and theme can change and which would
 * add 2 ms to the 5 of a frame while playing, and their levels are
 * remembered, which stay while one looks elsewhere.
 */
public final class ContourView implements DrawnView, PointedPlane {

    private final ObservableValue<Shown> shown;
    private final Edits edits;
    private final Starts starts;
    private final Pointer pointer;
    private final ReadOnlyObjectWrapper<@Nullable DrawnBox> drawn = new ReadOnlyObjectWrapper<>();
    private final LevelMemory levels = new LevelMemory();
    private final LaidOut laidOut = new LaidOut();
    private final ContourFilling filling;
    private @Nullable WantedContours kept;
    private int keptPen;
    private @Nullable SessionPaths paths;
    private @Nullable ContourPanel contours;
    private @Nullable TracePanel panel;

    ContourView(ObservableValue<Shown> shown, Edits edits, Starts starts, ContourFilling filling) {
        this.filling = filling;
        this.shown = shown;
        this.edits = edits;
        this.starts = starts;
        pointer = new Pointer(shown, edits, starts, this);
    }

    @Override
    public Pointer gestures() {
        return pointer;
    }

    /** Where the mouse is in the plane, if it is there. */
    ObservableValue<Optional<Vec>> pointed() {
        return pointer.under()
                .map(pixel ->
                        pixel.flatMap(at -> axes().filter(axes -> axes.frame().contains(at.x(), at.y()))
                                .map(axes -> axes.near(at.x(), at.y()))));
    }

    /** The panel of a figure of so many pixels: what stays of it is the same as long as nothing of it has changed. */
    public TracePanel panel(double width, double height) {
        var session = shown.getValue().session();
        var wanted = WantedContours.of(session, width, height, shown.getValue().theme());
        int pen = shown.getValue().pen();
        var last = kept != null && wanted.equals(kept) ? panel : null;
        var known = last == null ? null : filling.finer().orElse(contours);
        if (last != null
                && Objects.equals(known, contours)
                && pen == keptPen
                && paths != null
                && paths.isOf(session, shown.getValue().pathRuns())) {
            return last;
        }
        if (known != null && !known.equals(contours)) {
            filling.drawn();
        }
        if (known == null && laidOut.isAnother(session.scene().views().size(), width, height)) {
            levels.forget();
        }
        var ground = known == null ? filling.contours(session, width, height, style(session, wanted)) : known;
        var now = paths(session).panel(ground, pen);
        kept = wanted;
        keptPen = pen;
        contours = ground;
        panel = now;
        drawn.set(
                new DrawnBox(wanted.view(), wanted.equalAspect(), ground.axes().view()));
        remember(wanted, ground);
        return now;
    }

    private PlotStyle style(Session session, WantedContours wanted) {
        return levels.style(session, wanted.theme(), kept != null && wanted.isResized(kept));
    }

    /** Chooses the levels anew for the next size, which comes with another layout of the window. */
    void layOutAnew() {
        laidOut.expect();
    }

    /** Chooses the levels anew for each size as long as the window is between two layouts. */
    public void settle(boolean between) {
        laidOut.expectMore(between);
    }

    /** Keeps the levels of contours that are known at all points. */
    private void remember(WantedContours wanted, ContourPanel drawnOnes) {
        if (!filling.isUnderWay()) {
            levels.take(wanted.objective(), wanted.drawing(), drawnOnes);
        }
    }

    /** Whether more of the contours is being filled than is shown. */
    public boolean isUnderWay() {
        return filling.isUnderWay();
    }

    @Override
    public Optional<ObservableValue<?>> redrawn() {
        return Optional.of(filling.filled());
    }

    private SessionPaths paths(Session session) {
        var last = paths;
        var runs = shown.getValue().pathRuns();
        if (last != null && last.isOf(session, runs)) {
            return last;
        }
        var now = last == null ? SessionPaths.of(PictureView.CONTOURS, session, runs) : last.then(session, runs);
        paths = now;
        return now;
    }

    /** The levels of what was drawn last, with the part of the plane that it showed; none before. */
    Optional<SeenLevels> levels() {
        return levels.seen();
    }

    /** The contours of such a figure. */
    ContourPanel contours(double width, double height) {
        panel(width, height);
        return Objects.requireNonNull(contours);
    }

    /** What was drawn last; null before anything was. */
    ReadOnlyObjectProperty<@Nullable DrawnBox> drawn() {
        return drawn.getReadOnlyProperty();
    }

    @Override
    public Optional<Axes> axes() {
        return Optional.ofNullable(panel).map(now -> now.ground().axes());
    }

    @Override
    public Figure figure(double width, double height) {
        var now = panel(width, height);
        var theme = shown.getValue().theme();
        var places = new FlatProjection(now.ground().axes());
        return figure(shown.getValue().predicted(now, places, at -> at), theme, width, height);
    }

    private static Figure figure(Panel panel, Theme theme, double width, double height) {
        return new Figure(width, height, theme.background(), List.of(panel), List.of());
    }

    @Override
    public PathsLegend legend() {
        return new PathsLegend(panel, edits);
    }

    @Override
    public void begin() {
        levels.forget();
        // What is on the screen stays known until another is drawn, which is at once only where the session is another.
        kept = null;
    }

    /** Shows the part of the plane in which the paths lie, from whichever start. */
    @Override
    public void fit() {
        begin();
        edits.edit("", shown.getValue()::fitted);
    }

    /** Zooms about the middle of the view. */
    @Override
    public void zoom(double factor) {
        edits.edit(
                "",
                session -> session.withScene(scene -> scene.withView(
                        ViewMoves.zoomed(scene.view(), scene.view().centre(), 1 / factor))));
    }

    @Override
    public void pan(double across, double up) {
        edits.edit("", session -> {
            var seen = axes().map(Axes::view).orElse(session.scene().view());
            var by = new Vec(across * seen.width(), up * seen.height());
            return session.withScene(scene -> scene.withView(ViewMoves.shifted(scene.view(), by)));
        });
    }

    @Override
    public OptionalInt startAt(Axes axes, double x, double y) {
        return starts.under(axes, Placement.plane()::place, x, y);
    }

    @Override
    public Vec moved(Vec start, Axes axes, double x, double y) {
        return axes.near(x, y);
    }

    @Override
    public Box shifted(Box view, Axes axes, double fromX, double fromY, double toX, double toY) {
        return ViewMoves.shifted(view, axes.at(fromX, fromY).minus(axes.at(toX, toY)));
    }

    @Override
    public Box enlarged(Box view, Axes axes, double x, double y, double factor) {
        return ViewMoves.zoomed(view, axes.at(x, y), factor);
    }

    @Override
    public String reading(Axes axes, double x, double y) {
        return new HoverText(shown.getValue(), axes, Placement.plane()).at(x, y);
    }
}
