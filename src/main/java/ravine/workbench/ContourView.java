package ravine.workbench;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.Box;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.draw.Frame;
import ravine.draw.Theme;
import ravine.figure.Figure;
import ravine.figure.LegendSpot;
import ravine.objective.Objective;
import ravine.panel.SessionContours;
import ravine.panel.SessionPaths;
import ravine.run.Run;
import ravine.run.ViewFit;
import ravine.session.PlotOptions;
import ravine.session.Session;
import ravine.trace.TracePanel;

/**
 * Contours with the paths at the step that is shown; the last contours are cached, which only formula, view, size and theme can change and which would
 * add 2 ms to the 5 of a frame while playing, and their levels are
 * remembered, which stay while one looks elsewhere.
 */
public final class ContourView implements DrawnView, PointedPlane {

    private record Wanted(
            Objective objective,
            Box view,
            boolean equalAspect,
            double width,
            double height,
            Theme theme,
            PlotOptions drawing) {

        static Wanted of(Session session, double width, double height, Theme theme) {
            return new Wanted(
                    session.problem().objective(),
                    session.scene().view(),
                    session.scene().equalAspect(),
                    width,
                    height,
                    theme,
                    session.scene().options());
        }

        /** As {@link #equals}, but first by identity, for Java writes what compares records when first asked, and that takes longer than a picture. */
        @SuppressWarnings("ReferenceEquality")
        boolean isLike(@Nullable Wanted other) {
            return other != null
                    && width == other.width
                    && height == other.height
                    && ((objective == other.objective
                                    && view == other.view
                                    && equalAspect == other.equalAspect
                                    && theme == other.theme
                                    && drawing == other.drawing)
                            || equals(other));
        }
    }

    /** A picture drawn ahead of the first call of {@link #panel}. */
    private record DrawnAhead(Wanted wanted, int pen, SessionPaths paths, TracePanel panel) {}

    private final ObservableValue<Shown> shown;
    private final Edits edits;
    private final Starts starts;
    private final Pointer pointer;
    private final ReadOnlyObjectWrapper<SeenView.@Nullable Drawn> drawn = new ReadOnlyObjectWrapper<>();
    private final LevelMemory levels = new LevelMemory();
    private @Nullable Wanted kept;
    private int keptPen;
    private @Nullable SessionPaths paths;
    private @Nullable TracePanel panel;
    private @Nullable CompletableFuture<DrawnAhead> drawnAhead;

    ContourView(ObservableValue<Shown> shown, Edits edits, Starts starts) {
        this.shown = shown;
        this.edits = edits;
        this.starts = starts;
        pointer = new Pointer(shown, edits, starts, this);
    }

    @Override
    public Pointer gestures() {
        return pointer;
    }

    /**
     * What draws the picture of the session as it is now, in so many pixels, on any thread, and gives it; the first call of
     * {@link #panel} waits for it, and takes it if nothing has changed.
     */
    public Supplier<Figure> drawAhead(double width, double height) {
        var session = shown.getValue().session();
        var theme = shown.getValue().theme();
        var runs = shown.getValue().runs();
        var others = shown.getValue().otherRuns();
        var clouds = shown.getValue().clouds();
        int step = shown.getValue().step();
        int pen = shown.getValue().pen();
        var made = new CompletableFuture<DrawnAhead>();
        drawnAhead = made;
        return () -> made.completeAsync(
                        () -> {
                            var contours = SessionContours.contours(
                                    session, width, height, SessionContours.style(session, theme));
                            var lines = SessionPaths.of(session, runs, others, clouds);
                            var over = lines.panel(contours, pen);
                            // Finds the places of paths and legend, which both keep.
                            over.moving(step);
                            return new DrawnAhead(Wanted.of(session, width, height, theme), pen, lines, over);
                        },
                        Runnable::run)
                .thenApply(drawn -> figure(drawn.panel, width, height))
                .join();
    }

    /** Takes over what was drawn ahead; if that failed, it is drawn again, and fails where that can be said. */
    private void take(CompletableFuture<DrawnAhead> future) {
        drawnAhead = null;
        future.thenAccept(made -> {
                    kept = made.wanted;
                    keptPen = made.pen;
                    paths = made.paths;
                    panel = made.panel;
                    levels.take(made.wanted.objective, made.wanted.drawing, made.panel.contours());
                })
                .exceptionally(failure -> null)
                .join();
    }

    /** The panel of a figure of so many pixels: what stays of it is the same as long as nothing of it has changed. */
    public TracePanel panel(double width, double height) {
        if (drawnAhead != null) {
            take(drawnAhead);
        }
        var session = shown.getValue().session();
        var wanted = Wanted.of(session, width, height, shown.getValue().theme());
        int pen = shown.getValue().pen();
        var last = wanted.isLike(kept) ? panel : null;
        if (last != null
                && pen == keptPen
                && paths != null
                && paths.isOf(session, shown.getValue().clouds())) {
            return last;
        }
        var contours = last == null
                ? SessionContours.contours(session, width, height, levels.style(session, wanted.theme))
                : last.contours();
        var now = paths(session).panel(contours, pen);
        kept = wanted;
        keptPen = pen;
        panel = now;
        drawn.set(new SeenView.Drawn(
                wanted.view, wanted.equalAspect, contours.axes().view()));
        levels.take(wanted.objective, wanted.drawing, contours);
        return now;
    }

    private SessionPaths paths(Session session) {
        var last = paths;
        var clouds = shown.getValue().clouds();
        if (last != null && last.isOf(session, clouds)) {
            return last;
        }
        var runs = shown.getValue().runs();
        var others = shown.getValue().otherRuns();
        var now = last == null
                ? SessionPaths.of(session, runs, others, clouds)
                : last.then(session, runs, others, clouds);
        paths = now;
        return now;
    }

    /** The levels of what was drawn last; none before. */
    List<Double> levels() {
        return levels.values();
    }

    /** What was drawn last. */
    ReadOnlyObjectProperty<SeenView.@Nullable Drawn> drawn() {
        return drawn.getReadOnlyProperty();
    }

    @Override
    public Optional<Axes> axes() {
        return Optional.ofNullable(panel).map(now -> now.contours().axes());
    }

    @Override
    public Figure figure(double width, double height) {
        return figure(panel(width, height), width, height);
    }

    private static Figure figure(TracePanel panel, double width, double height) {
        var background = panel.contours().style().theme().background();
        return new Figure(width, height, background, List.of(panel), List.of());
    }

    @Override
    public Optional<Frame> legendAt(double x, double y) {
        var last = panel;
        return last == null ? Optional.empty() : last.legendBox().filter(box -> box.contains(x, y));
    }

    @Override
    public void putLegend(Frame box) {
        var last = panel;
        if (last != null) {
            var spot = LegendSpot.put(box, last.legendRoom());
            edits.edit("legend", session -> session.withScene(scene -> scene.withLegend(spot)));
        }
    }

    @Override
    public void freeLegend() {
        edits.edit("", session -> session.withScene(scene -> scene.withLegend(LegendSpot.FREE)));
    }

    /** Shows the part of the plane in which the paths lie, from whichever start. */
    @Override
    public void fit() {
        levels.forget();
        panel = null;
        edits.edit("", session -> {
            var fitted = ViewFit.of(session.start(), shown(shown.getValue().runs()));
            var others = shown.getValue().otherRuns();
            for (int i = 0; i < others.size(); i++) {
                fitted = ViewFit.both(fitted, ViewFit.of(session.starts().get(i + 1), shown(others.get(i))));
            }
            var view = ViewMoves.rounded(fitted);
            return session.withScene(scene -> scene.withView(view));
        });
    }

    private List<Run> shown(List<Run> runs) {
        var tracks = shown.getValue().session().tracks();
        return IntStream.range(0, runs.size())
                .filter(track -> tracks.get(track).shown())
                .mapToObj(runs::get)
                .toList();
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
    public OptionalInt startAt(Axes axes, double x, double y) {
        return starts.under(axes, x, y);
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
        return new HoverText(shown.getValue(), axes).at(x, y);
    }
}
