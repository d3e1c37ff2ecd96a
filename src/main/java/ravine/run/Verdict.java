package ravine.run;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ravine.Box;
import ravine.Vec;
import ravine.spec.DisplayNumber;

/** What became of a run, with the evidence in words. */
public record Verdict(Kind kind, String evidence) {

    /** The ways in which a run can end, and their names for people. */
    public enum Kind {
        MINIMUM("at a minimum"),
        /** Flat, and as low as any place seen: a valley's floor, or a plateau that is the bottom. */
        FLOOR("on a flat floor"),
        SADDLE("at a saddle"),
        MAXIMUM("at a maximum"),
        PLATEAU("stuck on a plateau"),
        CYCLE("going round in a cycle"),
        /** Infinite, or finite but growing geometrically. */
        DIVERGED("diverging"),
        UNDEFINED("undefined"),
        OUT_OF_VIEW("out of view"),
        /** Without a move, where f is not level. */
        STALLED("standing still"),
        MOVING("still moving");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** The verdict on where the run stands at its last step, in a picture of this view. */
    public static Verdict of(Run run, Box view, boolean equalAspect) {
        return Stream.<Supplier<Optional<Verdict>>>of(
                        () -> Finiteness.verdict(run),
                        () -> run.growth().verdict(run),
                        () -> CriticalPoint.verdict(run, view),
                        () -> Cycles.verdict(run),
                        () -> absence(run, view, equalAspect))
                .flatMap(check -> check.get().stream())
                .findFirst()
                .orElseGet(() -> moving(run));
    }

    /** The verdict in one sentence. */
    public String sentence() {
        return kind.words() + ": " + evidence;
    }

    private static Optional<Verdict> absence(Run run, Box view, boolean equalAspect) {
        var at = run.step(run.last()).at();
        return mayShow(view, equalAspect, at)
                ? Optional.empty()
                : Optional.of(new Verdict(
                        Kind.OUT_OF_VIEW,
                        "finite, but outside the picture after step %s: x₁ = %s, x₂ = %s"
                                .formatted(
                                        run.last(),
                                        DisplayNumber.shortened(at.x1(), 4),
                                        DisplayNumber.shortened(at.x2(), 4))));
    }

    /** Whether some picture of the view shows a point: with equal scales it shows more than the view, up to a square or 2 : 1. */
    private static boolean mayShow(Box view, boolean equalAspect, Vec at) {
        double width = equalAspect ? Math.max(view.width(), 2 * view.height()) : view.width();
        double height = equalAspect ? Math.max(view.height(), view.width()) : view.height();
        var fromCentre = at.minus(view.centre());
        return Math.abs(fromCentre.x1()) <= width / 2 && Math.abs(fromCentre.x2()) <= height / 2;
    }

    private static Verdict moving(Run run) {
        var here = standing(run, run.last());
        var evidence = run.last() == 0 ? "no step was taken; " + here : here;
        return new Verdict(Kind.MOVING, run.spent() ? evidence + "; the budget of evaluations is spent" : evidence);
    }

    /** How steep f is where a run stands after so many steps, and how long the last of them was. */
    public static String standing(Run run, int step) {
        var slope = "‖g‖ = " + DisplayNumber.shortened(run.step(step).gradient().norm(), 3);
        return step == 0 ? slope : slope + " after a step of " + DisplayNumber.shortened(run.length(step), 3);
    }
}
