package ravine.lesson;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import ravine.Mistake;
import ravine.Vec;
import ravine.run.Recipe;
import ravine.run.Run;
import ravine.run.Verdict;
import ravine.session.SessionRuns;

/** What the runs of pages do, by which the right answers of shipped lessons are known. */
final class LessonFacts {

    /** What holds of the page's runs; the option with this number, counted from 1, says so. */
    record Fact(int option, Predicate<Page> holds) {}

    static final Map<String, Fact> CHOICES = new LinkedHashMap<>();
    static final Map<String, ToDoubleFunction<Page>> NUMBERS = new LinkedHashMap<>();

    static {
        choice("down-the-slope#3", 2, page -> alternates(run(page, 0)) && shrinks(run(page, 0)));
        choice("down-the-slope#4", 3, page -> alternates(run(page, 0)) && !shrinks(run(page, 0)));
        choice(
                "the-ravine#3",
                2,
                page -> Math.abs(end(page, 1).x1()) < Math.abs(end(page, 0).x1()));
        choice("the-ravine#6", 3, page -> Math.abs(end(page, 0).x1() / -5 - 0.98) < 0.005);
        choice("the-ravine#7", 2, page -> Math.abs(curvatures(page)[0] - 20) < 1e-9);
        choice("momentum-and-memory#4", 2, page -> any(run(page, 0), at -> at.x1() > 0));
        choice(
                "momentum-and-memory#6",
                1,
                page -> end(page, 0).minus(end(page, 1)).norm() < 1e-12
                        && end(page, 0).minus(end(page, 2)).norm() > 0.1);
        choice(
                "rate-for-each-coordinate#2",
                2,
                page -> stepLength(run(page, 0), 100) < 0.1 * stepLength(run(page, 0), 1));
        choice(
                "rate-for-each-coordinate#4",
                2,
                page -> verdict(page, 0) == Verdict.Kind.MOVING && stepLength(run(page, 0), 300) > 0.3);
        choice(
                "rate-for-each-coordinate#5",
                2,
                page -> stepLength(run(page, 0), 1) < 0.01
                        && stepLength(run(page, 0), 60) > stepLength(run(page, 0), 1));
        choice("adam-and-its-kin#3", 2, page -> any(run(page, 0), at -> at.x1() > 0));
        choice(
                "adam-and-its-kin#5",
                2,
                page -> samePath(run(page, 0), run(page, 2))
                        && !samePath(run(page, 0), run(page, 1))
                        && !samePath(run(page, 0), run(page, 3)));
        choice(
                "adam-and-its-kin#7",
                2,
                page -> run(page, 1).at(1).x2() - run(page, 1).at(0).x2() > 3
                        && run(page, 0).at(1).x2() - run(page, 0).at(0).x2() < 0.5);
        choice("learning-rate-schedules#8", 2, page -> halvesWithoutNewLows(run(page, 0), 5));
        choice("learning-rate-schedules#1", 2, page -> verdict(page, 0) == Verdict.Kind.HOVERING);
        choice(
                "learning-rate-schedules#9",
                2,
                page -> any(run(page, 1), at -> at.minus(new Vec(2, -2)).norm() > 1)
                        && !any(run(page, 0), at -> at.minus(new Vec(2, -2)).norm() > 1));
        choice("mini-batches#2", 2, page -> verdict(page, 0) == Verdict.Kind.HOVERING);
        choice("mini-batches#4", 2, page -> page.session().problem().sampling().batch() == 4);
        choice(
                "mini-batches#6",
                2,
                page -> page.session().problem().data().orElseThrow().rows() == 500);
        choice("noise-as-temperature#1", 2, page -> verdict(page, 0) == Verdict.Kind.HOVERING);
        choice("noise-as-temperature#5", 1, page -> EnsembleFacts.left(page, 0) < 0.1);
        choice(
                "noise-as-temperature#6",
                2,
                page -> EnsembleFacts.left(page, 0) > 0.2 && EnsembleFacts.left(page, 0) < 0.8);
        choice(
                "noise-as-temperature#7",
                2,
                page -> EnsembleFacts.left(page, 0) == 0 && EnsembleFacts.left(page, 1) > 0.4);
        choice("noise-as-temperature#8", 2, page -> nearFlow(page, 1, 8) < nearFlow(page, 0, 1));
        choice("hard-landscapes#3", 2, page -> Math.abs(end(page, 0).x2() - 0.0001 * Math.pow(1.2, 60)) < 0.1);
        choice("hard-landscapes#4", 2, page -> verdict(page, 0) == Verdict.Kind.SADDLE);
        choice(
                "hard-landscapes#6",
                2,
                page -> farthest(run(page, 0), page.end()) > 2 * farthest(run(page, 1), page.end()));
        choice(
                "hard-landscapes#7",
                2,
                page -> verdict(page, 0) == Verdict.Kind.MINIMUM
                        && end(page, 0).norm() > 2
                        && end(page, 1).norm() < 0.1);
        choice("curvature#3", 2, page -> value(page, 0) < 1e-3 * value(page, 2));
        choice("curvature#4", 2, page -> value(page, 0) > 1e3 * value(page, 1));
        choice(
                "curvature#7",
                2,
                page -> verdict(page, 0) == Verdict.Kind.MINIMUM && verdict(page, 1) == Verdict.Kind.CYCLE);
        choice(
                "fair-comparison#1",
                2,
                page -> value(page, 0) > value(page, 1) && value(page, "gd:eta=0.476190") < value(page, 1));
        choice("fair-comparison#4", 2, page -> page.session().problem().noise() > 0);
        choice(
                "fair-comparison#5",
                2,
                page -> good(page, "adam") > good(page, "gd") && good(page, "adam") > good(page, "rmsprop"));
        choice(
                "from-formula-to-network#1",
                2,
                page -> Math.abs(at(page, 1, 1.2) - at(page, -1, -1.2)) < 1e-12
                        && at(page, 1, 1.2) < at(page, 0, 0)
                        && at(page, -1, -1.2) < at(page, 1, -1.2));
        choice(
                "from-formula-to-network#6",
                1,
                page -> Math.abs(slope(page, 1, 3).x2())
                        < 0.1 * Math.abs(slope(page, 1, 0.5).x2()));
        choice(
                "from-formula-to-network#7",
                2,
                page -> run(page, 0).bestByValidation().orElse(run(page, 0).last())
                        < run(page, 0).last());

        NUMBERS.put("down-the-slope#6", page -> 2 / curvatures(page)[0]);
        NUMBERS.put("the-ravine#1", page -> curvatures(page)[0] / curvatures(page)[1]);
        NUMBERS.put(
                "the-ravine#5",
                page -> run(page, 0).at(40).x1() / run(page, 0).at(39).x1());
        NUMBERS.put("momentum-and-memory#3", page -> stepLength(run(page, 0), 60) / stepLength(run(page, 1), 60));
        NUMBERS.put("adam-and-its-kin#2", page -> stepLength(run(page, 1), 1) / stepLength(run(page, 0), 1));
        NUMBERS.put("learning-rate-schedules#3", page -> run(page, 0).step(101).rate() / 0.4);
        NUMBERS.put("learning-rate-schedules#4", page -> run(page, 0).step(45).rate() / 0.4);
        NUMBERS.put("learning-rate-schedules#7", page -> run(page, 0).step(26).rate() / 0.4);
        NUMBERS.put("noise-as-temperature#3", EnsembleFacts::height);
        NUMBERS.put("mini-batches#5", BatchFacts::scaled);
        NUMBERS.put("mini-batches#3", page -> firstOfEpoch(run(page, 0), 2));
        NUMBERS.put("noise-as-temperature#2", page -> (0.5 / (2 - 0.5)) / (0.1 / (2 - 0.1)));
        NUMBERS.put("noise-as-temperature#4", page -> 0.5 / curvatures(page)[0]);
        NUMBERS.put("hard-landscapes#8", page -> 2 / curvatures(page)[0]);
        NUMBERS.put(
                "curvature#5",
                page -> run(page, 0).at(9).x1() / run(page, 0).at(8).x1());
        NUMBERS.put("from-formula-to-network#3", page -> slope(page, 2, 5).x1());
        NUMBERS.put("from-formula-to-network#4", page -> slope(page, 0.5, 1).x2());
        NUMBERS.put("from-formula-to-network#5", page -> slope(page, 1, 2).x1());
    }

    private static void choice(String place, int option, Predicate<Page> holds) {
        CHOICES.put(place, new Fact(option, holds));
    }

    private static Run run(Page page, int track) {
        return SessionRuns.of(page.session()).get(track);
    }

    private static Run run(Page page, String recipe) {
        return Run.of(page.session().problem(), page.session().start(), recipe(recipe));
    }

    static Recipe recipe(String text) {
        try {
            return Recipe.read(text);
        } catch (Mistake e) {
            throw new AssertionError(e);
        }
    }

    private static Vec end(Page page, int track) {
        return run(page, track).at(page.end());
    }

    private static double value(Page page, int track) {
        return value(run(page, track));
    }

    private static double value(Page page, String recipe) {
        return value(run(page, recipe));
    }

    private static double value(Run run) {
        return run.value(run.last());
    }

    private static Verdict.Kind verdict(Page page, int track) {
        return page.session().scene().verdict(run(page, track)).kind();
    }

    private static boolean any(Run run, Predicate<Vec> holds) {
        return IntStream.rangeClosed(0, run.last()).mapToObj(run::at).anyMatch(holds);
    }

    /** Whether x₂ changes its sign at each of the first steps. */
    private static boolean alternates(Run run) {
        return IntStream.range(0, 10)
                .allMatch(step -> run.at(step).x2() * run.at(step + 1).x2() < 0);
    }

    private static boolean shrinks(Run run) {
        return Math.abs(run.at(run.last()).x2()) < Math.abs(run.at(0).x2());
    }

    private static double stepLength(Run run, int step) {
        return run.at(step).minus(run.at(step - 1)).norm();
    }

    private static double farthest(Run run, int steps) {
        return IntStream.rangeClosed(0, Math.min(steps, run.last()))
                .mapToDouble(step -> run.at(step).norm())
                .max()
                .orElseThrow();
    }

    private static boolean samePath(Run first, Run second) {
        return IntStream.rangeClosed(0, first.last())
                .allMatch(step -> first.at(step).minus(second.at(step)).norm() < 1e-6);
    }

    /** The largest distance of a method from where gradient flow is after the same time, at which it takes so many steps. */
    private static double nearFlow(Page page, int track, int steps) {
        var flow = run(page, 2);
        var run = run(page, track);
        return IntStream.rangeClosed(1, 100 / steps)
                .mapToDouble(time -> run.at(time * steps).minus(flow.at(time)).norm())
                .max()
                .orElseThrow();
    }

    /** Whether the rate of a run is first halved only after so many steps without a new lowest f. */
    private static boolean halvesWithoutNewLows(Run run, int patience) {
        int halved = IntStream.rangeClosed(2, run.last())
                .filter(step -> run.step(step).rate() < run.step(step - 1).rate())
                .findFirst()
                .orElseThrow();
        double before = lowest(run, 0, halved - patience - 1);
        return halved > 2 * patience && lowest(run, halved - patience, halved - 1) >= before;
    }

    private static double lowest(Run run, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToDouble(run::value).min().orElseThrow();
    }

    /** How many of rates from 10⁻⁴ to 10 end below 2. */
    private static long good(Page page, String method) {
        return IntStream.rangeClosed(-16, 4)
                .mapToObj(quarter -> method + ":eta=" + Math.pow(10, quarter / 4.0))
                .filter(recipe -> value(page, recipe) < 2)
                .count();
    }

    private static int firstOfEpoch(Run run, int epochs) {
        return IntStream.rangeClosed(1, run.last())
                .filter(step -> run.epochs(step) >= epochs)
                .findFirst()
                .orElseThrow();
    }

    private static double at(Page page, double x1, double x2) {
        return page.session().problem().objective().value(x1, x2);
    }

    private static Vec slope(Page page, double x1, double x2) {
        return page.session().problem().objective().gradient(new Vec(x1, x2));
    }

    /** The larger eigenvalue of the Hessian at the start, and the smaller. */
    private static double[] curvatures(Page page) {
        var hessian =
                page.session().problem().objective().hessian(page.session().start());
        double middle = (hessian.a11() + hessian.a22()) / 2;
        double away = Math.hypot((hessian.a11() - hessian.a22()) / 2, hessian.a12());
        return new double[] {middle + away, middle - away};
    }

    private LessonFacts() {}
}
