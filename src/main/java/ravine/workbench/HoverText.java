package ravine.workbench;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.figure.FlatProjection;
import ravine.figure.Projection;
import ravine.landscape.LandscapePanel;
import ravine.library.KnownObjective;
import ravine.library.ObjectiveLibrary;
import ravine.panel.Placement;
import ravine.run.Run;
import ravine.spec.DisplayNumber;

/** What is under the pixels of a picture, in words: the step of a path or the known minimum or saddle that is near, or else the place itself. */
final class HoverText {

    /** A step is near within so many pixels. */
    private static final double NEAR = 9;

    private static final int DIGITS = 4;

    /** A step of a track's run from a start that is shown near a pixel. */
    private record Hit(int start, int track, Run run, int step, double distance) {}

    private final Shown shown;
    private final Placement placement;
    private final Projection places;
    private final BiFunction<Double, Double, Optional<Vec>> under;

    HoverText(Shown shown, Axes axes, Placement placement) {
        this(shown, placement, new FlatProjection(axes), (x, y) -> Optional.of(axes.at(x, y)));
    }

    /** What is under the pixels of a landscape. */
    HoverText(Shown shown, LandscapePanel landscape) {
        this(shown, Placement.plane(), landscape.places(), landscape::at);
    }

    private HoverText(
            Shown shown, Placement placement, Projection places, BiFunction<Double, Double, Optional<Vec>> under) {
        this.shown = shown;
        this.placement = placement;
        this.places = places;
        this.under = under;
    }

    /** The words for a pixel; empty beside the frame. While a question is open they say the place alone. */
    String at(double x, double y) {
        if (!places.frame().contains(x, y)) {
            return "";
        }
        if (shown.asks()) {
            return under.apply(x, y).map(this::pointed).orElse("");
        }
        var hit = nearest(x, y);
        return hit == null
                ? landmark(x, y).or(() -> under.apply(x, y).map(this::place)).orElse("")
                : step(hit);
    }

    /** The words for a known minimum or saddle that is near. */
    private Optional<String> landmark(double x, double y) {
        var known = ObjectiveLibrary.like(shown.session().problem().formula());
        return known.flatMap(objective -> Stream.concat(
                        objective.minima().stream()
                                .map(KnownObjective.Minimum::at)
                                .filter(at -> distance(placement.place(at), x, y) <= NEAR)
                                .map(at -> landmark("picture.hover.minimum", at)),
                        objective.saddles().stream()
                                .filter(at -> distance(placement.place(at), x, y) <= NEAR)
                                .map(at -> landmark("picture.hover.saddle", at)))
                .findFirst());
    }

    private String landmark(String words, Vec at) {
        double value = shown.session().problem().objective().value(at.x1(), at.x2());
        return WindowWords.of(words, said(at), number(value), name());
    }

    /** What the objective is called. */
    private String name() {
        return shown.session().problem().formula().name();
    }

    private double distance(Vec drawn, double x, double y) {
        return Math.hypot(places.x(drawn.x1(), drawn.x2()) - x, places.y(drawn.x1(), drawn.x2()) - y);
    }

    private String place(Vec at) {
        var session = shown.session();
        if (placement instanceof Placement.Curve curve) {
            return onCurve(curve, at.x1());
        }
        double value = session.problem().objective().value(at.x1(), at.x2());
        if (Double.isNaN(value)) {
            return WindowWords.of("picture.hover.undefined", said(at), name());
        }
        var gradient =
                session.problem().derivatives().gradient(session.problem().objective(), at);
        return gradient.isFinite()
                ? WindowWords.of(
                        "picture.hover", said(at), number(value), number(gradient.x1()), number(gradient.x2()), name())
                : WindowWords.of("picture.hover.level", said(at), number(value), name());
    }

    /** A place by the names of the variables. */
    private String said(Vec at) {
        var names = shown.session().problem().formula().variables();
        return WindowWords.of("picture.hover.place", names.get(0), number(at.x1()), names.get(1), number(at.x2()));
    }

    /** The place under the mouse. */
    private String pointed(Vec at) {
        return placement instanceof Placement.Curve curve
                ? WindowWords.of(
                        "picture.hover.axis",
                        shown.session().problem().formula().variables().get(curve.variable()),
                        number(at.x1()))
                : said(at);
    }

    /** What f is over a place of the axis. */
    private String onCurve(Placement.Curve curve, double x) {
        var problem = shown.session().problem();
        var name = problem.formula().variables().get(curve.variable());
        double value = curve.value(x);
        if (Double.isNaN(value)) {
            return WindowWords.of("picture.hover.curve.undefined", name, number(x), name());
        }
        double slope =
                curve.x(problem.derivatives().gradient(problem.objective(), curve.moved(Vec.ZERO, new Vec(x, 0))));
        return Double.isFinite(slope)
                ? WindowWords.of("picture.hover.curve", name, number(x), number(value), number(slope), name())
                : WindowWords.of("picture.hover.curve.level", name, number(x), number(value), name());
    }

    private String step(Hit hit) {
        var step = hit.run.step(hit.step);
        var track = shown.session().tracks().get(hit.track);
        return WindowWords.of(
                shown.session().starts().size() > 1 ? "picture.hover.step.start" : "picture.hover.step",
                track.title(),
                "" + hit.step,
                said(step.at()),
                number(step.value()),
                "" + (hit.start + 1),
                name());
    }

    private static String number(double value) {
        return DisplayNumber.shortened(value, DIGITS);
    }

    private @Nullable Hit nearest(double x, double y) {
        Hit best = null;
        for (int start = 0; start < shown.known().looked().size(); start++) {
            best = nearest(start, x, y, best);
        }
        return best;
    }

    private @Nullable Hit nearest(int start, double x, double y, @Nullable Hit before) {
        var runs = shown.known().looked().get(start);
        var tracks = shown.session().tracks();
        int reached = shown.step();
        var best = before;
        for (int track : IntStream.range(0, runs.size())
                .filter(i -> tracks.get(i).shown())
                .toArray()) {
            var run = runs.get(track);
            for (int step = 1; step <= Math.min(reached, run.last()); step++) {
                double distance = distance(placement.place(run.at(step), run.value(step)), x, y);
                if (distance <= (best == null ? NEAR : best.distance)) {
                    best = new Hit(start, track, run, step, distance);
                }
            }
        }
        return best;
    }
}
