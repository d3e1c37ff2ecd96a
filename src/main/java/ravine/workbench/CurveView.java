package ravine.workbench;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.Box;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.axis.Axis;
import ravine.contour.Ground;
import ravine.draw.Theme;
import ravine.figure.Figure;
import ravine.figure.FlatProjection;
import ravine.objective.Objective;
import ravine.panel.Placement;
import ravine.panel.SessionContours;
import ravine.panel.SessionCurve;
import ravine.panel.SessionPaths;
import ravine.session.PictureView;
import ravine.session.Session;
import ravine.trace.TracePanel;

/**
 * The function of one variable as a curve with the paths on it. The mouse moves along the axis only: the other coordinate of a start, and the other side of the view,
 * stay as they are. The last curve is cached.
 */
final class CurveView implements DrawnView, PointedPlane {

    /** A start is taken hold of on the axis within so many pixels of it. */
    private static final double NEAR = 12;

    /** What the curve follows from. */
    private record Wanted(Objective objective, Axis across, double width, double height, Theme theme) {}

    private final ObservableValue<Shown> shown;
    private final Edits edits;
    private final Starts starts;
    private final Pointer pointer;
    private @Nullable Wanted kept;
    private @Nullable Ground ground;
    private @Nullable SessionPaths paths;
    private @Nullable TracePanel panel;

    CurveView(ObservableValue<Shown> shown, Edits edits, Starts starts) {
        this.shown = shown;
        this.edits = edits;
        this.starts = starts;
        pointer = new Pointer(shown, edits, starts, this);
    }

    @Override
    public Figure figure(double width, double height) {
        var now = shown.getValue();
        var session = now.session();
        var wanted =
                new Wanted(session.problem().objective(), SessionCurve.across(session), width, height, now.theme());
        var last = ground;
        var curve = last != null && wanted.equals(kept)
                ? last
                : SessionCurve.plot(session, SessionContours.style(session, now.theme()))
                        .alone(width, height);
        var before = paths;
        var lines = before == null
                ? SessionPaths.of(PictureView.CURVE, session, now.pathRuns())
                : before.isOf(session, now.pathRuns()) ? before : before.then(session, now.pathRuns());
        var over = lines.panel(curve, now.pen());
        var predicted = now.predicted(over, new FlatProjection(curve.axes()), Placement.curve(session)::place);
        kept = wanted;
        ground = curve;
        paths = lines;
        panel = over;
        return new Figure(width, height, now.theme().background(), List.of(predicted), List.of());
    }

    /** Lets go of the paths, which may be long. */
    @Override
    public void hide() {
        paths = null;
        panel = null;
    }

    @Override
    public Pointer gestures() {
        return pointer;
    }

    private Session session() {
        return shown.getValue().session();
    }

    @Override
    public Optional<Axes> axes() {
        return Optional.ofNullable(ground).map(Ground::axes);
    }

    @Override
    public String reading(Axes axes, double x, double y) {
        return new HoverText(shown.getValue(), axes, Placement.curve(session())).at(x, y);
    }

    /** A start on the curve, or under it on the axis. */
    @Override
    public OptionalInt startAt(Axes axes, double x, double y) {
        var curve = Placement.curve(session());
        var onCurve = starts.under(axes, curve::place, x, y);
        double bottom = axes.frame().bottom();
        return onCurve.isPresent() || Math.abs(y - bottom) > NEAR
                ? onCurve
                : starts.under(axes, at -> new Vec(curve.x(at), axes.upright().from()), x, bottom);
    }

    @Override
    public Vec moved(Vec start, Axes axes, double x, double y) {
        return Placement.curve(session()).moved(start, axes.near(x, y));
    }

    @Override
    public Box shifted(Box view, Axes axes, double fromX, double fromY, double toX, double toY) {
        var by = axes.at(fromX, fromY).minus(axes.at(toX, toY));
        return ViewMoves.shifted(view, Placement.curve(session()).moved(Vec.ZERO, by));
    }

    @Override
    public Box enlarged(Box view, Axes axes, double x, double y, double factor) {
        return zoomed(view, axes.at(x, y).x1(), factor);
    }

    /** A view made longer along the variable alone. */
    private Box zoomed(Box view, double about, double factor) {
        var zoomed = ViewMoves.zoomed(view, new Vec(about, about), factor);
        return Placement.curve(session()).variable() == 0
                ? new Box(zoomed.x1Min(), zoomed.x1Max(), view.x2Min(), view.x2Max())
                : new Box(view.x1Min(), view.x1Max(), zoomed.x2Min(), zoomed.x2Max());
    }

    @Override
    public PathsLegend legend() {
        return new PathsLegend(panel, edits);
    }

    @Override
    public void fit() {
        edits.edit("", shown.getValue()::fitted);
    }

    @Override
    public void zoom(double factor) {
        var across = SessionCurve.across(session());
        double middle = across.from() + across.length() / 2;
        edits.edit("", session -> session.withScene(scene -> scene.withView(zoomed(scene.view(), middle, 1 / factor))));
    }

    @Override
    public void pan(double across, double up) {
        double by = across * SessionCurve.across(session()).length();
        var along = Placement.curve(session()).moved(Vec.ZERO, new Vec(by, 0));
        edits.edit("", session -> session.withScene(scene -> scene.withView(ViewMoves.shifted(scene.view(), along))));
    }
}
