package ravine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ravine.Box;
import ravine.spec.DisplayNumber;
import ravine.spec.EnumWords;

/**
 * What became of a run.
 *
 * @param since the step from which on it is so, up to the last
 * @param evidences why: first the reason, then causes and remarks as far as they are known
 */
public record Verdict(Kind kind, int since, List<Evidence> evidences) {

    /** The ways in which a run can end. */
    public enum Kind {
        MINIMUM("at a minimum", "f is level here, and higher all around."),
        FLOOR(
                "on a flat floor",
                "f is level here, and no way leads down: a valley’s floor, or a plateau that is the bottom."),
        SADDLE("at a saddle", "f is level here, and falls one way and rises another."),
        MAXIMUM("at a maximum", "f is level here, and lower all around."),
        PLATEAU("stuck on a plateau", "f is all but level here, far above the lowest place seen."),
        CYCLE("going round in a cycle", "The run returns to where it was, again and again."),
        HOVERING("hovering", "Noise keeps the run moving about a mean place, no nearer to it with time."),
        DIVERGED("diverging", "f or x is infinite, grows geometrically, or was thrown far beyond all that is seen."),
        UNBOUNDED("unbounded below", "f falls without end and x diverges."),
        UNDEFINED("undefined", "The run came to where f or its gradient has no value."),
        OUT_OF_VIEW("out of view", "The run is finite but ends outside the picture."),
        STALLED("standing still", "x does not move any more, where f is not level."),
        UNMOVED("never moved", "x is where it started, whatever steps were taken, where f is not level."),
        UNSTARTED("not started", "No step was taken."),
        SPENT(
                "out of budget",
                "The next step would need more evaluations than the budget has; until then the run moved."),
        STOPPED("stopped", "The session’s rule to stop ended the run, which moved until then."),
        MOVING("still moving", "None of the others: the run was on its way when its steps ended.");

        private final String words;
        private final String meaning;

        Kind(String words, String meaning) {
            this.words = words;
            this.meaning = meaning;
        }

        /** For people, such as “at a minimum”. */
        public String words() {
            return words;
        }

        /** One word for tables, such as {@code minimum} or {@code out-of-view}. */
        public String word() {
            return EnumWords.of(this);
        }

        /** What it means, in a sentence. */
        public String meaning() {
            return meaning;
        }

        /** Whether the reason leaves open since when it is so. */
        private boolean lasts() {
            return switch (this) {
                case MOVING, STOPPED, SPENT, UNSTARTED, UNMOVED, STALLED, UNDEFINED -> false;
                default -> true;
            };
        }
    }

    private static final List<Function<RunInView, Optional<Verdict>>> CHECKS = List.of(
            Finiteness::verdict,
            Divergence::verdict,
            Cycles::verdict,
            Hovering::verdict,
            Rest::verdict,
            Standstill::verdict,
            Absence::verdict);

    public Verdict {
        evidences = List.copyOf(evidences);
    }

    /** The verdict on a run that is looked at in this view. */
    public static Verdict of(Run run, Box view, boolean equalAspect) {
        return of(run, new Sight(view, equalAspect));
    }

    /** The verdict on a run that is seen so. */
    public static Verdict of(Run run, Sight sight) {
        return remarked(checked(new RunInView(run, sight, true)), run);
    }

    /** The same with its reason only: what caused it takes longer to find than many runs take. */
    public static Verdict withoutCauses(Run run, Box view, boolean equalAspect) {
        return checked(new RunInView(run, new Sight(view, equalAspect), false));
    }

    /** By the first check that has one. */
    private static Verdict checked(RunInView seen) {
        for (var check : CHECKS) {
            var verdict = check.apply(seen);
            if (verdict.isPresent()) {
                return verdict.get();
            }
        }
        return moving(seen.run());
    }

    static Verdict of(Kind kind, int since, Evidence... evidences) {
        return new Verdict(kind, since, List.of(evidences));
    }

    private static Verdict moving(Run run) {
        var end = run.step(run.last());
        return of(
                run.isStopped() ? Kind.STOPPED : run.spent() ? Kind.SPENT : Kind.MOVING,
                run.last(),
                Evidence.of(EvidencePhrase.UNDERWAY)
                        .with("gradient", end.gradient().norm())
                        .with("length", run.length(run.last())));
    }

    /** The verdict with what else is to be said of its run: where a rule or the budget ended it, which step validation likes best, and where its gradient is not to be trusted. */
    private static Verdict remarked(Verdict verdict, Run run) {
        var evidences = new ArrayList<>(verdict.evidences);
        run.problem()
                .stop()
                .filter(rule -> run.isStopped())
                .ifPresent(rule -> evidences.add(Evidence.of(EvidencePhrase.STOPPED)
                        .with("rule", rule.text())
                        .with("step", run.last())));
        run.bestAtLittleCost()
                .ifPresent(
                        best -> evidences.add(Evidence.of(EvidencePhrase.BEST).with("step", best)));
        if (run.spent()) {
            evidences.add(Evidence.of(EvidencePhrase.BUDGET)
                    .with("evaluations", run.step(run.last()).evaluations()));
        }
        if (verdict.evidences.stream().noneMatch(evidence -> evidence.phrase() == EvidencePhrase.DROWNED)) {
            GradientError.at(run, run.last()).ifPresent(evidences::add);
        }
        return new Verdict(verdict.kind, verdict.since, evidences);
    }

    /** The same verdict where f is looked at as a curve over its one variable: the line along which it is level because the other does not occur is no floor there. */
    public Verdict onCurve() {
        var reason = evidences.get(0);
        boolean level =
                switch (reason.phrase()) {
                    case LEVEL_LINE, HIGH_VALLEY, LEVEL_RIDGE -> true;
                    default -> false;
                };
        if (!level) {
            return this;
        }
        double bend = bend(reason);
        var said = new ArrayList<>(evidences);
        said.set(
                0,
                Evidence.of(EvidencePhrase.LEVEL_CURVE)
                        .with("curvature", bend)
                        .with("gradient", reason.number("gradient")));
        return new Verdict(bend > 0 ? Kind.MINIMUM : Kind.MAXIMUM, since, said);
    }

    /** The eigenvalue of the Hessian that is larger without its sign, with it: the second derivative along the one variable. */
    private static double bend(Evidence reason) {
        double large = reason.number("largest");
        double small = reason.number("smallest");
        return Math.abs(large) >= Math.abs(small) ? large : small;
    }

    /** The verdict in one sentence. */
    public String sentence() {
        return kind.words() + ": " + evidence();
    }

    /** Whether it is so at a step of its run; what leaves open since when it is so holds at the last. */
    public boolean holdsAt(int step, int last) {
        return step >= Math.min(last, kind.lasts() ? Math.max(1, since) : last);
    }

    /** Whether its reason has numbers of the last step without saying that they are. */
    public boolean isToldOfItsEnd() {
        var said = evidences.get(0).phrase().template();
        return said.contains("{gradient}") && !said.contains("{step}");
    }

    /** The evidence with the cause first, for where there is little room. */
    public String causeFirst() {
        var causes = evidences.stream().filter(evidence -> evidence.phrase().isCause());
        var others = evidences.stream().filter(evidence -> !evidence.phrase().isCause());
        return dated(Stream.concat(causes, others));
    }

    /** The reason, causes and remarks in words, and since when it is so. */
    public String evidence() {
        return dated(evidences.stream());
    }

    private String dated(Stream<Evidence> told) {
        var dated =
                kind.lasts() ? Stream.of(since == 0 ? "since the start" : "since step " + since) : Stream.<String>of();
        return Stream.concat(told.map(Evidence::text), dated).collect(Collectors.joining("; "));
    }

    /** How steep f is where a run stands after so many steps, and how long the last of them was. */
    public static String standing(Run run, int step) {
        var slope = "‖g‖ = " + DisplayNumber.shortened(run.step(step).gradient().norm(), 3);
        var standing = step == 0 ? slope : slope + " after a step of " + DisplayNumber.shortened(run.length(step), 3);
        return GradientError.at(run, step)
                .map(error -> standing + "; " + error.text())
                .orElse(standing);
    }
}
