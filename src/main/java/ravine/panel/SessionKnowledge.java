package ravine.panel;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.landscape.LocalKnowledge;
import ravine.landscape.Touching;
import ravine.run.Run;
import ravine.session.Overlay;
import ravine.session.Session;
import ravine.trace.Arrow;

/** What the methods of a session know where they stand on a landscape, as far as its overlays show it. */
final class SessionKnowledge {

    private SessionKnowledge() {}

    /** Those of the methods that are shown; {@code runs} has a run for each track. */
    static List<LocalKnowledge> of(Session session, List<Run> runs, int step) {
        var wanted = session.scene().options().overlays();
        boolean touching = session.scene().camera().touching() != Touching.NONE;
        if (!touching
                && Stream.of(Overlay.GRADIENT, Overlay.MOMENTUM, Overlay.STEP).noneMatch(wanted::contains)) {
            return List.of();
        }
        return IntStream.range(0, runs.size())
                .filter(track -> session.tracks().get(track).shown())
                .boxed()
                .flatMap(track -> NextStep.of(runs.get(track), step).stream()
                        .map(next ->
                                knowledge(session, session.tracks().get(track).pen(), next)))
                .toList();
    }

    private static LocalKnowledge knowledge(Session session, int pen, NextStep next) {
        var at = next.from().at();
        var objective = session.problem().objective();
        var wanted = session.scene().options().overlays();
        var arrows = Stream.of(Overlay.STEP, Overlay.GRADIENT, Overlay.MOMENTUM)
                .filter(wanted::contains)
                .flatMap(overlay -> arrow(overlay, pen, next))
                .toList();
        return new LocalKnowledge(
                pen, at, objective.value(at.x1(), at.x2()), objective.gradient(at), objective.hessian(at), arrows);
    }

    private static Stream<Arrow> arrow(Overlay overlay, int pen, NextStep next) {
        return OverlayLayers.annotation(overlay, pen, next, Placement.plane()).stream()
                .filter(Arrow.class::isInstance)
                .map(Arrow.class::cast);
    }
}
