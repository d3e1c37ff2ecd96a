package ravine.rest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import ravine.Mistake;
import ravine.Vec;
import ravine.optimizer.Diffusion;
import ravine.run.NearestMinimum;
import ravine.run.Problem;
import ravine.run.Recipe;
import ravine.session.Session;
import ravine.spec.Role;
import ravine.sweep.Over;
import ravine.sweep.Sweep;
import ravine.sweep.SweepLine;
import ravine.sweep.Watch;

/**
 * The mean loss at rest of each track over its rate. Where noise in the gradients is all that shakes a method, it rises with the rate from the
 * lowest f by a quarter of the mean of ‖noise‖² at first, so that what two rates have tells the lowest f.
 */
public record RatesAtRest(List<Line> lines) {

    /**
     * One track, counted from 0, at several rates.
     *
     * @param law what theory has from near 0 to the largest rate, as pairs of a rate and f; none where it knows none
     */
    public record Line(int track, List<Point> points, List<Vec> law) {

        public Line {
            points = List.copyOf(points);
            law = List.copyOf(law);
        }

        /** Where f would begin if it rose straight through this point and the one at half of its rate; empty where there is none. */
        public Optional<Extrapolated> extrapolated(Point whole) {
            return extrapolated(points, whole);
        }

        private static Optional<Extrapolated> extrapolated(List<Point> points, Point whole) {
            return points.stream()
                    .filter(half -> Math.abs(half.rate - whole.rate / 2) <= SAME * whole.rate)
                    .findFirst()
                    .map(half -> Extrapolated.of(half, whole));
        }

        /** The same of the smallest rate that has it where runs are at rest, as near to the lowest f as these rates tell. */
        public Optional<Extrapolated> lowest() {
            var atRest = points.stream().filter(point -> !point.drifting).toList();
            return atRest.stream()
                    .flatMap(whole -> extrapolated(atRest, whole).stream())
                    .filter(found -> Double.isFinite(found.f))
                    .findFirst();
        }
    }

    /** 2f(η/2) − f(η) of this rate η, with its standard error. */
    public record Extrapolated(double f, double error, double rate) {

        private static Extrapolated of(Point half, Point whole) {
            return new Extrapolated(2 * half.f - whole.f, Math.hypot(2 * half.error, whole.error), whole.rate);
        }
    }

    /**
     * One rate.
     *
     * @param f the mean over the last half of the steps, with its standard error
     * @param drifting whether f still changes by more than chance would make of it, so that it is not at rest
     * @param law what theory has for it, NaN where it knows none
     * @param slope what it would be if it rose from rate 0 as it does there; NaN where that is not known
     */
    public record Point(double rate, double f, double error, boolean drifting, double law, double slope) {}

    /** So many rates have the law's curve. */
    private static final int FINE = 60;

    /** A rate may differ by this share from another to be the same. */
    private static final double SAME = 1e-9;

    public RatesAtRest {
        lines = List.copyOf(lines);
    }

    /** That of the tracks that have the key, which is the rate; a mistake if none has it or it is not. Tracks that differ in the rate alone are one. */
    public static RatesAtRest of(Session session, Over over, Watch<Sweep> watch) throws Mistake {
        var different = different(session);
        var some =
                session.withTracks(different.stream().map(session.tracks()::get).toList());
        var sweep = Sweep.of(some, over, OptionalDouble.empty(), watch);
        var lines = new ArrayList<Line>();
        for (var line : sweep.lines()) {
            var recipe = some.tracks().get(line.track()).recipe();
            var rate = recipe.spec().key(Role.RATE);
            if (rate.isEmpty() || !rate.get().name().equals(sweep.key())) {
                throw new Mistake(
                        "The loss at rest is shown over the rate, such as eta=0.01,0.02,0.04.",
                        over.text(),
                        0,
                        over.text().length());
            }
            lines.add(line(different.get(line.track()), recipe, session, line));
        }
        return new RatesAtRest(lines);
    }

    private static List<Integer> different(Session session) {
        var known = new HashSet<Recipe>();
        return IntStream.range(0, session.tracks().size())
                .filter(track -> {
                    var recipe = session.tracks().get(track).recipe();
                    var rate = recipe.spec().key(Role.RATE);
                    return known.add(rate.map(key -> recipe.with(key, key.valueOf(key.value())))
                            .orElse(recipe));
                })
                .boxed()
                .toList();
    }

    private static Line line(int track, Recipe recipe, Session session, SweepLine line) {
        var view = session.scene().view();
        double reach = Math.hypot(view.width(), view.height());
        var minimum = NearestMinimum.from(
                        session.problem().objective(), line.ends().get(0).at(), reach)
                .filter(NearestMinimum::single)
                .map(NearestMinimum::at);
        DoubleFunction<Theory> theory = rate -> minimum.flatMap(there -> theory(session.problem(), recipe, rate, there))
                .orElse(Theory.UNKNOWN);
        var points = new ArrayList<Point>();
        for (int i = 0; i < line.values().size(); i++) {
            double rate = line.values().get(i);
            var end = line.ends().get(i);
            var known = theory.apply(rate);
            points.add(new Point(rate, end.value(), end.error(), end.drifting(), known.law, known.slope));
        }
        double most = line.values().stream().mapToDouble(value -> value).max().orElse(0);
        var law = IntStream.rangeClosed(1, FINE)
                .mapToDouble(i -> most * i / FINE)
                .mapToObj(rate -> new Vec(rate, theory.apply(rate).law))
                .filter(Vec::isFinite)
                .toList();
        return new Line(track, points, law);
    }

    private record Theory(double law, double slope) {

        static final Theory UNKNOWN = new Theory(Double.NaN, Double.NaN);
    }

    private static Optional<Theory> theory(Problem problem, Recipe recipe, double rate, Vec there) {
        double lowest = value(problem, there);
        return RestLaws.diffusion(recipe)
                .flatMap(known -> RestLaws.about(problem, new Diffusion(rate, known.temperature()), there)
                        .map(law -> new Theory(
                                lowest + law.corrected().excess(),
                                known.temperature() > 0
                                        ? Double.NaN
                                        : lowest + law.target().excess())));
    }

    private static double value(Problem problem, Vec at) {
        return problem.objective().value(at.x1(), at.x2());
    }
}
