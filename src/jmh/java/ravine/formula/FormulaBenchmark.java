package ravine.formula;

import java.util.concurrent.TimeUnit;
import net.objecthunter.exp4j.ExpressionBuilder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import ravine.Mistake;
import ravine.Vec;

/** One function in all the ways to evaluate it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 250, timeUnit = TimeUnit.MILLISECONDS)
public class FormulaBenchmark {

    private static final int ROW = 512;

    @Param
    public Subject subject = Subject.HIMMELBLAU;

    private final double[] values = new double[ROW];
    private double x1 = 0.3;
    private double x2 = -0.7;
    private Formula formula;
    private net.objecthunter.exp4j.Expression exp4j;
    private int count;

    public FormulaBenchmark() {
        formula = read(subject.text);
        exp4j = exp4j(subject.text);
    }

    @Setup
    public void prepare() {
        formula = read(subject.text);
        exp4j = exp4j(subject.text);
    }

    private static Formula read(String text) {
        try {
            return Formula.read(text);
        } catch (Mistake e) {
            throw new IllegalStateException(e);
        }
    }

    private static net.objecthunter.exp4j.Expression exp4j(String text) {
        return new ExpressionBuilder(text).variables("x1", "x2").build();
    }

    @Benchmark
    public double valueByHand() {
        return subject.value(x1, x2);
    }

    @Benchmark
    public double valueCompiled() {
        return formula.value(x1, x2);
    }

    @Benchmark
    public double valueDirect() {
        return ((TypedFormula) formula).direct(x1, x2);
    }

    @Benchmark
    public double valueExp4j() {
        return exp4j.setVariable("x1", x1).setVariable("x2", x2).evaluate();
    }

    @Benchmark
    public double[] rowByHand() {
        subject.row(x1, 0.01, x2, values);
        return values;
    }

    @Benchmark
    public double[] rowCompiled() {
        formula.row(x1, 0.01, x2, values);
        return values;
    }

    @Benchmark
    public Vec gradientCompiled() {
        return formula.gradient(new Vec(x1, x2));
    }

    /** Reads and compiles a text that was never seen before, and runs it once. */
    @Benchmark
    public double readAndCompile() {
        return read(subject.text + " + " + count++).value(x1, x2);
    }
}
