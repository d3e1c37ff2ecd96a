package ravine.run;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ravine.Mistake;
import ravine.Vec;
import ravine.bench.Line;
import ravine.bench.Times;
import ravine.formula.Formula;
import ravine.objective.Derivatives;
import ravine.optimizer.Optimizer;
import ravine.session.FirstSession;
import ravine.session.SessionRuns;
import ravine.session.Track;

/** Runs on typed Rosenbrock with all steps recorded, beside loops written by hand; and what a step allocates beyond its record. */
public final class RunTimes {

    /** Bytes of the columns that a run keeps for each step, where the rate stays and each step costs the same: x₁, x₂, f and the gradient. */
    private static final int RECORD = 5 * Double.BYTES;

    private static final int STEPS = 1000;
    private static final int WARM = 20_000;
    private static final int TURNS = 1000;
    private static final int OTHERS = 100;
    private static final int TRACKS = 100;
    private static final int MANY = 1_000_000;

    private RunTimes() {}

    public static void measure(Consumer<Line> table) throws Exception {
        for (var derivatives : List.of(Derivatives.EXACT, Derivatives.CENTRAL)) {
            boolean exact = derivatives.equals(Derivatives.EXACT);
            var kind = exact ? "exact" : "central";
            var aim = exact ? "≤ 1.5" : "≤ 4";
            var problem = problem(STEPS, derivatives);
            var descent = Recipe.read("gd:eta=0.001");
            var adam = Recipe.read("adam");
            step(table, "gd, " + kind, problem, descent, "by hand", () -> HandWritten.descent(exact, STEPS), aim);
            step(table, "gd, " + kind, problem, descent, "all kept", () -> HandWritten.descentKept(exact, STEPS), "");
            step(table, "adam, " + kind, problem, adam, "by hand", () -> HandWritten.adam(exact, STEPS), aim);
        }
        allocations(table);
        hundredTracks(table);
        million(table);
    }

    private static final Vec START = new Vec(-1.2, 1);

    private static Problem problem(int steps, Derivatives derivatives) throws Mistake {
        return Problem.of(Formula.read("(1 - x1)^2 + 100(x2 - x1^2)^2"), steps).withDerivatives(derivatives);
    }

    private static void step(
            Consumer<Line> table,
            String what,
            Problem problem,
            Recipe recipe,
            String yardstick,
            Times.Work yard,
            String aim)
            throws Exception {
        var hand = Times.of(WARM, TURNS, yard);
        var run = Times.of(WARM, TURNS, () -> Run.of(problem, START, recipe));
        double nanoseconds = 1e9 / STEPS;
        table.accept(new Line(
                what + ", a step", nanoseconds * run.median(), "ns", yardstick, nanoseconds * hand.median(), aim));
    }

    /** Once all methods have run in this process, since Java compiles steps of many methods otherwise than those of one. */
    private static void allocations(Consumer<Line> table) throws Mistake {
        var problem = problem(STEPS, Derivatives.EXACT);
        for (var spec : Optimizer.ALL.specs()) {
            var recipe = new Recipe(spec.standard(), List.of());
            for (int i = 0; i < OTHERS; i++) {
                Run.of(problem, START, recipe);
            }
        }
        for (var text : List.of("gd:eta=0.001", "adam")) {
            var recipe = Recipe.read(text);
            var name = recipe.spec().id();
            allocation(table, name + ", exact", problem, recipe);
            allocation(table, name + ", central", problem.withDerivatives(Derivatives.CENTRAL), recipe);
        }
    }

    private static void allocation(Consumer<Line> table, String what, Problem problem, Recipe recipe) {
        for (int i = 0; i < WARM; i++) {
            Run.of(problem, START, recipe);
        }
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < TURNS; i++) {
            Run.of(problem, START, recipe);
        }
        double bytes = (double) (threads.getCurrentThreadAllocatedBytes() - before) / TURNS / STEPS;
        table.accept(new Line(what + ", a step allocates", bytes, "bytes", "its record", RECORD, "1"));
    }

    /** A frame's work: a hundred tracks, each a little different, on all processors. */
    private static void hundredTracks(Consumer<Line> table) throws Exception {
        var tracks = new ArrayList<Track>();
        for (int i = 0; i < TRACKS; i++) {
            tracks.add(new Track(Recipe.read("adam:eta=" + (0.1 + 0.001 * i)), i, true));
        }
        var problem = problem(STEPS, Derivatives.CENTRAL);
        var session = FirstSession.lecture()
                .withProblem(lectures -> problem)
                .withStart(START)
                .withTracks(tracks);
        var hand = Times.of(20, 60, () -> {
            for (int i = 0; i < TRACKS; i++) {
                HandWritten.adam(false, STEPS);
            }
        });
        var all = Times.of(20, 60, () -> SessionRuns.of(session));
        table.accept(
                Line.time(TRACKS + " tracks × " + STEPS + " steps", all.median(), "by hand", hand.median(), "≤ 16 ms"));
    }

    private static void million(Consumer<Line> table) throws Exception {
        var problem = problem(MANY, Derivatives.CENTRAL);
        var recipe = Recipe.read("adam");
        var hand = Times.of(2, 5, () -> HandWritten.adam(false, MANY));
        var times = Times.of(2, 5, () -> Run.of(problem, START, recipe));
        table.accept(Line.time("a million steps of adam, central", times.median(), "by hand", hand.median(), "≤ 4"));
        long before = used();
        var run = Run.of(problem, START, recipe);
        double bytes = (double) (used() - before) / run.last();
        table.accept(Line.plain("a million steps kept, each", bytes, "bytes", "≤ 100"));
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
