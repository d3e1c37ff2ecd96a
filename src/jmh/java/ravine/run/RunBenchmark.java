package ravine.run;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import ravine.Box;
import ravine.Mistake;
import ravine.Vec;
import ravine.formula.Derivatives;
import ravine.formula.Formula;
import ravine.session.Recipe;
import ravine.session.Session;

/** A thousand steps of Adam with the central gradient on typed Rosenbrock, all of them recorded. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RunBenchmark {

    static final int STEPS = 1000;
    static final int TRACKS = 100;

    private final ForkJoinPool twoCores = new ForkJoinPool(2);
    private final Session session;
    private final Recipe adam;

    public RunBenchmark() {
        try {
            session = new Session(
                    Formula.read("(1 - x1)^2 + 100(x2 - x1^2)^2"),
                    new Vec(-1.2, 1),
                    STEPS,
                    List.of(),
                    new Box(-2, 2, -1, 3),
                    false,
                    Derivatives.CENTRAL,
                    0,
                    1);
            adam = Recipe.read("adam");
        } catch (Mistake mistake) {
            throw new IllegalStateException(mistake);
        }
    }

    @Benchmark
    public double[] byHand() {
        return HandWritten.path(-1.2, 1, STEPS);
    }

    @Benchmark
    public Run run() {
        return Run.of(session, adam);
    }

    /** A frame's work: a hundred tracks, each from its own start, on two cores. */
    @Benchmark
    public List<Run> hundredTracks() throws ExecutionException, InterruptedException {
        return twoCores.submit(() -> IntStream.range(0, TRACKS)
                        .parallel()
                        .mapToObj(i -> Run.of(session.withStart(new Vec(-1.2 + 0.01 * i, 1)), adam))
                        .toList())
                .get();
    }

    @TearDown
    public void close() {
        twoCores.shutdown();
    }
}
