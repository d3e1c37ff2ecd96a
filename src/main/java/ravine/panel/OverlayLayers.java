package ravine.panel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.axis.Axes;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.optimizer.StepGeometry;
import ravine.run.Run;
import ravine.session.Overlay;
import ravine.session.Session;
import ravine.trace.Annotation;
import ravine.trace.AnnotationLayer;
import ravine.trace.Arrow;
import ravine.trace.Curvature;
import ravine.trace.Outline;
import ravine.trace.RateBars;
import ravine.trace.StepNumbers;
import ravine.trace.Trace;
import ravine.trace.TracePanel;

/** The overlays of a session after some steps, as layers: what the methods that are shown do next. */
final class OverlayLayers {

    /** What a run that has not ended does next, and its method's pen. */
    private record Mover(int pen, NextStep next) {}

    private final Session session;
    private final Placement placement;
    private final Axes axes;
    private final Theme theme;
    private final List<Mover> movers;

    private OverlayLayers(Session session, Placement placement, Axes axes, Theme theme, List<Mover> movers) {
        this.session = session;
        this.placement = placement;
        this.axes = axes;
        this.theme = theme;
        this.movers = movers;
    }

    /** The overlays that are switched on, on a panel; {@code runs} has a run for each track, {@code traces} the shown paths. */
    static List<Layer> of(
            Session session, Placement placement, List<Run> runs, TracePanel on, List<Trace> traces, int step) {
        return of(session.scene().options().overlays(), session, placement, runs, on, traces, step);
    }

    /** Those that are switched on but the numbers of steps, which are small. */
    static TracePanel.Overlays besidesNumbers(Session session, Placement placement, List<Run> runs) {
        var wanted = EnumSet.noneOf(Overlay.class);
        wanted.addAll(session.scene().options().overlays());
        wanted.remove(Overlay.STEP_NUMBERS);
        return wanted.isEmpty()
                ? TracePanel.Overlays.NONE
                : (on, shown, step) -> of(wanted, session, placement, runs, on, shown, step);
    }

    private static List<Layer> of(
            Collection<Overlay> wanted,
            Session session,
            Placement placement,
            List<Run> runs,
            TracePanel on,
            List<Trace> traces,
            int step) {
        if (wanted.stream().allMatch(Overlay::isOfRows)) {
            return List.of();
        }
        var tracks = session.tracks();
        var movers = IntStream.range(0, runs.size())
                .filter(track -> tracks.get(track).shown())
                .boxed()
                .flatMap(track -> NextStep.of(runs.get(track), step).stream()
                        .map(next -> new Mover(tracks.get(track).pen(), next)))
                .toList();
        var axes = on.ground().axes();
        var theme = on.ground().style().theme();
        var overlays = new OverlayLayers(session, placement, axes, theme, movers);
        var layers = new ArrayList<Layer>();
        boolean plane = placement instanceof Placement.Plane;
        Stream.of(Overlay.SKETCHES, Overlay.CURVATURE)
                .filter(overlay -> plane && wanted.contains(overlay))
                .flatMap(overlays::outlines)
                .forEach(layers::add);
        var annotations = Stream.of(
                        Overlay.STEP, Overlay.GRADIENT, Overlay.MOMENTUM, Overlay.RATES, Overlay.STEP_NUMBERS)
                .filter(wanted::contains)
                .<Annotation>flatMap(overlay -> overlays.annotations(overlay, on.stepNumbers(traces, step)))
                .toList();
        if (!annotations.isEmpty()) {
            layers.add(new AnnotationLayer(axes, annotations, theme));
        }
        return layers;
    }

    private Stream<? extends Layer> outlines(Overlay overlay) {
        return overlay == Overlay.SKETCHES
                ? movers.stream().flatMap(this::sketches)
                : movers.stream().map(this::curvature);
    }

    private Curvature curvature(Mover mover) {
        var at = mover.next.from().at();
        return new Curvature(axes, mover.pen, at, session.problem().objective().hessian(at), theme);
    }

    private Stream<Outline> sketches(Mover mover) {
        return mover.next.details().sketches().stream().flatMap(sketch -> {
            if (sketch instanceof StepGeometry.Disc disc) {
                return Stream.of(Outline.circle(axes, "trust region", mover.pen, disc.centre(), disc.radius(), theme));
            }
            if (sketch instanceof StepGeometry.Triangle simplex) {
                var corners = List.of(simplex.best(), simplex.middle(), simplex.worst());
                return Stream.of(new Outline(axes, "simplex", mover.pen, corners, theme));
            }
            return Stream.empty();
        });
    }

    private Stream<? extends Annotation> annotations(Overlay overlay, StepNumbers numbers) {
        return overlay == Overlay.STEP_NUMBERS
                ? Stream.of(numbers)
                : movers.stream().flatMap(mover -> annotation(overlay, mover.pen, mover.next, placement).stream());
    }

    /** What a method with this pen does next, where it has such a thing. */
    static Optional<? extends Annotation> annotation(Overlay overlay, int pen, NextStep next, Placement placement) {
        var at = placement.place(next.from().at());
        return switch (overlay) {
            case GRADIENT ->
                Optional.of(new Arrow(
                        Arrow.Kind.GRADIENT,
                        "−g",
                        pen,
                        at,
                        placement.along(next.from().gradient().times(-1))));
            case MOMENTUM ->
                next.memory()
                        .map(memory -> new Arrow(
                                Arrow.Kind.MOMENTUM, memory.symbol(), pen, at, placement.along(memory.along())));
            case RATES ->
                placement instanceof Placement.Plane
                        ? next.rates().map(rates -> new RateBars(pen, at, rates))
                        : Optional.empty();
            default ->
                Optional.of(new Arrow(
                        Arrow.Kind.STEP, "", pen, at, placement.place(next.to()).minus(at)));
        };
    }
}
